#include "engine/handover/export.h"

#include "engine/handover/csv.h"
#include "engine/handover/fhir.h"
#include "engine/progress/habits.h"

namespace unknot::handover {

Result<Exported> export_as(const atlas::Atlas& atlas, const journal::Journal& journal,
                           Format format, Instant now) {
    Exported out;
    out.records = static_cast<std::int64_t>(journal.records.size());
    std::string_view ending;
    switch (format) {
        case Format::jsonl:
            out.text = write_lines(journal);
            out.media_type = "application/x-ndjson";
            ending = "jsonl";
            break;
        case Format::fhir:
            out.text = to_fhir(atlas, read_past(atlas, journal), now);
            out.media_type = "application/fhir+json";
            ending = "fhir.json";
            break;
        case Format::csv:
            out.text = to_csv(atlas, read_past(atlas, journal));
            out.media_type = "text/csv; charset=utf-8";
            ending = "csv";
            break;
        case Format::ics: {
            auto text = progress::calendar(atlas, journal, now);
            if (!text) {
                return std::unexpected(text.error());
            }
            out.text = *std::move(text);
            out.media_type = "text/calendar; charset=utf-8";
            ending = "ics";
            break;
        }
    }
    out.file_name = fmt::format("unknot-{}.{}", day_text(local_day(now)), ending);
    return out;
}

}  // namespace unknot::handover
