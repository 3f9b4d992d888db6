// The calls about measuring motion and posture.
#include <utility>

#include "engine/atlas/no_such.h"
#include "web/bridge/api.h"

namespace unknot::bridge {
namespace {

Result<const atlas::Measure*> named(const atlas::Atlas& atlas, std::string_view id) {
    const atlas::Measure* measure = find_measure(atlas, id);
    if (measure == nullptr) {
        return atlas::no_such("measure", id, atlas.measures, "See the list of measures.");
    }
    return measure;
}

}  // namespace

Result<safety::Clearance> Bridge::clearance_for(const atlas::Measure& measure, Instant now) const {
    std::vector<std::string> regions;
    for (const atlas::Region* each : measure.regions) {
        regions.emplace_back(each->id);
    }
    return progress::clear(atlas_, journal_, regions, now);
}

Result<MeasureAnswer> Bridge::after(measure::Step step, const Stamp& stamp) {
    MeasureAnswer answer;
    if (!step.events.empty()) {
        auto lines = keep(step.events, stamp);
        if (!lines) {
            return std::unexpected(lines.error());
        }
        answer.lines = *std::move(lines);
    }
    answer.view = measure::view(atlas_, step.state);
    answer.cues = std::move(step.cues);
    answer.saved = measure::has_ended(step.state) ? "" : json::to_json(step.state);
    measuring_ = std::move(step.state);
    return answer;
}

Result<MeasureAnswer> Bridge::measure_start(const MeasureStartRequest& request) {
    const auto measure = named(atlas_, request.measure);
    if (!measure) {
        return std::unexpected(measure.error());
    }
    const auto clearance = clearance_for(**measure, request.stamp.now);
    if (!clearance) {
        return std::unexpected(clearance.error());
    }
    auto step = measure::start(atlas_, **measure, request.sides, *clearance, request.stamp.now);
    if (!step) {
        return std::unexpected(step.error());
    }
    return after(*std::move(step), request.stamp);
}

Result<MeasureAnswer> Bridge::measure_input(const MeasureInputRequest& request) {
    if (!measuring_) {
        return fail(ErrorCode::not_ready, "Nothing is being measured.", "Start a measure.");
    }
    auto step = measure::step(atlas_, *measuring_, request.input);
    if (!step) {
        return std::unexpected(step.error());
    }
    return after(*std::move(step), request.stamp);
}

Result<MeasureAnswer> Bridge::measure_restore(const MeasureRestoreRequest& request) {
    // To know which regions must be cleared.
    const auto saved = measure::read_saved(atlas_, request.saved, request.now);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    const auto clearance = clearance_for(*find_measure(atlas_, saved->measure), request.now);
    if (!clearance) {
        return std::unexpected(clearance.error());
    }
    auto state = measure::restore(atlas_, request.saved, *clearance, request.now);
    if (!state) {
        return std::unexpected(state.error());
    }
    return after(measure::Step{*std::move(state), {}, {}}, {"", "", request.now});
}

Result<measure::View> Bridge::measure_unfinished(const MeasureRestoreRequest& request) {
    const auto saved = measure::read_saved(atlas_, request.saved, request.now);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    return measure::view(atlas_, *saved);
}

Result<Nothing> Bridge::measure_forget(const Nothing&) {
    measuring_.reset();
    return Nothing{};
}

Result<Lines> Bridge::measure_type(const MeasureTypeRequest& request) {
    const auto measure = named(atlas_, request.measure);
    if (!measure) {
        return std::unexpected(measure.error());
    }
    std::vector<int> repeats;
    for (const std::string& each : request.values) {
        const auto value = measure::parse_value(**measure, each);
        if (!value) {
            return std::unexpected(value.error());
        }
        repeats.push_back(*value);
    }
    const auto measured = measure::typed(atlas_, **measure, request.side, request.by, repeats);
    if (!measured) {
        return std::unexpected(measured.error());
    }
    auto lines = keep(std::vector{journal::draft(*measured, request.stamp.now)}, request.stamp);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    return Lines{*std::move(lines)};
}

Result<measure::Report> Bridge::measure_report(const MeasureRequest& request) {
    const auto measure = named(atlas_, request.measure);
    if (!measure) {
        return std::unexpected(measure.error());
    }
    return measure::report(atlas_, **measure, journal_);
}

Result<PhotoLandmarks> Bridge::photo_landmarks(const PhotoViewRequest& request) {
    return PhotoLandmarks{measure::landmarks_of(atlas_, request.view)};
}

Result<measure::PhotoRead> Bridge::photo_read(const PhotoRequest& request) {
    return measure::read_photo(atlas_, request.photo);
}

Result<Lines> Bridge::photo_keep(const PhotoKeepRequest& request) {
    const auto read = measure::read_photo(atlas_, request.photo);
    if (!read) {
        return std::unexpected(read.error());
    }
    std::vector<journal::Draft> drafts;
    for (const journal::Measured& each : measure::measured(atlas_, *read)) {
        drafts.push_back(journal::draft(each, request.stamp.now));
    }
    auto lines = keep(drafts, request.stamp);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    return Lines{*std::move(lines)};
}

}  // namespace unknot::bridge
