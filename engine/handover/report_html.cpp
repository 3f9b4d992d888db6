#include "engine/handover/report_html.h"

#include "engine/base/text.h"
#include "engine/body/picture.h"
#include "engine/body/skeleton.h"
#include "engine/handover/page.h"

namespace unknot::handover {
namespace {

// Letter is shorter, A4 narrower: what fits 194 by 262 mm fits both.
constexpr std::string_view style = R"(
@page { margin: 8mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 194mm; color: #1c1712; background: #fff;
  font: 8pt/1.22 Arial, "Liberation Sans", Helvetica, sans-serif; }
h1 { font-size: 14pt; margin: 0; }
h2 { font-size: 9.4pt; margin: 1.5mm 0 0.3mm; color: #7d2f10; break-after: avoid; }
p, ul { margin: 0 0 0.6mm; }
ul { padding-left: 4mm; }
header { border-bottom: 1.5px solid #7d2f10; padding-bottom: 0.8mm; }
.top { display: grid; grid-template-columns: 58mm 1fr; gap: 0 4mm; align-items: start; }
figure { margin: 1.8mm 0 0; }
figure div { display: flex; justify-content: center; gap: 3mm; }
figure svg { display: block; height: 44mm; width: auto; max-width: 28mm; }
figcaption, .lead, footer { color: #4d4136; font-size: 7.4pt; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 0.5px solid #b3a596; padding: 0.28mm 2mm 0.28mm 0; text-align: left;
  vertical-align: top; }
th, li { overflow-wrap: anywhere; }
td, thead th { white-space: nowrap; overflow-wrap: normal; }
.culprits td:last-child, .habits td:last-child { white-space: normal; }
thead th { color: #4d4136; font-weight: 600; border-bottom-color: #7d2f10; }
tbody th { font-weight: 600; }
.questions li { border-bottom: 0.5px dotted #b3a596; }
footer { margin-top: 1.8mm; border-top: 0.5px solid #7d2f10; padding-top: 0.8mm; }
@media screen and (max-width: 40rem) { .top { grid-template-columns: 1fr; }
  body { font-size: 1rem; } td, thead th { white-space: normal; } }
@media print { body { padding: 0; max-width: none; font-size: 8pt; }
  .top { grid-template-columns: 58mm 1fr; } }
)";

body::AreaManner manner_of(std::optional<int> intensity) {
    if (!intensity || *intensity < 4) {
        return body::AreaManner::chosen;
    }
    return *intensity < 7 ? body::AreaManner::muscle : body::AreaManner::essential;
}

std::vector<body::Area> areas_of(const atlas::Atlas& atlas,
                                 const std::vector<drawing::Mark>& marks) {
    std::vector<body::Area> areas;
    for (const drawing::Mark& each : marks) {
        if (const atlas::Zone* zone = find_zone(atlas, each.zone)) {
            areas.push_back(
                {manner_of(each.intensity), {zone->box}, each.side, {}, std::string(zone->name)});
        }
    }
    return areas;
}

std::string pictures(const atlas::Atlas& atlas, const Report& report, const body::Skin& skin) {
    const auto standing = body::posed(skin, body::motions(body::frames(body::rest_pose())));
    std::string out = "<figure><div>";
    for (const body::ViewName view : {body::ViewName::front, body::ViewName::back}) {
        body::PictureOptions options;
        options.width = 200;
        options.height = 380;
        options.title = view == body::ViewName::front ? "Front" : "Back";
        options.description = report.picture;
        options.prefix = view == body::ViewName::front ? "f" : "b";
        options.style = false;
        out +=
            body::picture({skin, standing, {}, {}, {}, {}, areas_of(atlas, report.marks), {}, {}},
                          body::view_of(view), options);
    }
    return out + "</div><figcaption>" + escaped_markup(report.picture) + "</figcaption></figure>\n";
}

std::string table(const Section& section) {
    std::string out = "<table><thead><tr>";
    for (const std::string& each : section.columns) {
        out += "<th scope=\"col\">" + escaped_markup(each) + "</th>";
    }
    out += "</tr></thead><tbody>\n";
    for (const Row& row : section.rows) {
        out += "<tr>";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string cell = escaped_markup(row.cells[i]);
            out += i == 0 ? "<th scope=\"row\">" + cell + "</th>" : "<td>" + cell + "</td>";
        }
        out += "</tr>\n";
    }
    return out + "</tbody></table>\n";
}

std::string paragraph(std::string_view name, std::string_view text) {
    return text.empty() ? "" : fmt::format("<p class=\"{}\">{}</p>\n", name, escaped_markup(text));
}

std::string part(const Section& section) {
    std::string out = fmt::format("<section class=\"{}\"><h2>{}</h2>\n", section.id,
                                  escaped_markup(section.title));
    out += paragraph("lead", section.lead);
    if (!section.rows.empty()) {
        out += table(section);
    }
    if (!section.lines.empty()) {
        out += "<ul>";
        for (const std::string& line : section.lines) {
            out += "<li>" + escaped_markup(line) + "</li>";
        }
        out += "</ul>\n";
    }
    return out + paragraph("lead", section.more) + "</section>\n";
}

}  // namespace

std::string to_html(const atlas::Atlas& atlas, const Report& report, const body::Skin& skin) {
    std::string top, rest;
    for (const Section& each : report.sections) {
        (stands_beside_picture(each) && !report.marks.empty() ? top : rest) += part(each);
    }
    std::string out = fmt::format(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        "content=\"width=device-width\"><title>{}</title>\n<style>{}{}</style></head><body>\n"
        "<header><h1>{}</h1>\n<p>{}</p></header>\n<main>\n",
        escaped_markup(report.title), style, body::picture_style(), escaped_markup(report.title),
        escaped_markup(report.about));
    if (!report.marks.empty()) {
        out += "<div class=\"top\">" + pictures(atlas, report, skin) + "<div>" + top +
               "</div></div>\n";
    }
    return out + rest + "</main>\n<footer><p>" + escaped_markup(report.foot) +
           "</p></footer>\n</body></html>\n";
}

}  // namespace unknot::handover
