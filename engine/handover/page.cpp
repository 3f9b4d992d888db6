#include "engine/handover/page.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <ranges>

namespace unknot::handover {
namespace {

constexpr double mm_per_point = 25.4 / 72;
constexpr double em = 8 * mm_per_point;  // of the text
constexpr double line_high = 1.22 * em;
constexpr double row_high = line_high + 0.75;         // with its padding and its rule
constexpr double small_line_high = 0.95 * line_high;  // leads
constexpr double title_high = 5.9;                    // a section's, with the space above it
constexpr double head_high = 13, foot_high = 3.5;     // without the foot's text
constexpr double gap = 2;                             // between two columns of a table
constexpr double picture_wide = 62;                   // with the space beside it
constexpr double picture_high = 57;                   // with what is written under it
// Lines are broken at words, so none is quite full.
constexpr double filled = 0.93;

// Widths in Arial, in parts of an em, by kinds of letters; those of other scripts are squares.
double letter_wide(char32_t letter) {
    constexpr std::u32string_view narrow = U"ijl.,:;'|!()[] ftrI-/", wide = U"mwMW%@…";
    if (letter >= 0x2E80) {
        return 1.0;
    }
    if (narrow.find(letter) != std::u32string_view::npos) {
        return 0.33;
    }
    if (wide.find(letter) != std::u32string_view::npos) {
        return 0.95;
    }
    return letter >= U'A' && letter <= U'Z' ? 0.72 : 0.556;
}

// Of text that is sound UTF-8, in mm.
double wide(std::string_view text) {
    double sum = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const int more = lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        char32_t letter = more == 0 ? lead : lead & (0x3FU >> static_cast<unsigned>(more));
        for (int k = 1; k <= more && i + static_cast<std::size_t>(k) < text.size(); ++k) {
            letter = letter << 6U |
                     (static_cast<unsigned char>(text[i + static_cast<std::size_t>(k)]) & 0x3FU);
        }
        sum += letter_wide(letter) * em;
        i += static_cast<std::size_t>(more) + 1;
    }
    return sum;
}

int lines_of(double text_wide, double room) {
    return std::max(1, static_cast<int>(std::ceil(text_wide / (room * filled))));
}

double paragraph_high(std::string_view text, double room) {
    return text.empty() ? 0 : lines_of(wide(text), room) * small_line_high + 0.6;
}

// Columns that are broken share what the others leave, as their texts need it; so do their lines.
bool is_broken(const Section& section, std::size_t column) {
    const bool says = section.id == "culprits" || section.id == "habits";
    return column == 0 || (says && column + 1 == section.columns.size());
}

double table_high(const Section& section, double room) {
    for (std::size_t i = 0; i < section.columns.size(); ++i) {
        if (!is_broken(section, i)) {
            double most = wide(section.columns[i]);
            for (const Row& row : section.rows) {
                most = std::max(most, wide(row.cells[i]));
            }
            room -= most + gap;
        } else {
            room -= gap;
        }
    }
    room = std::max(room, 10.0);
    double high = row_high;
    for (const Row& row : section.rows) {
        double text = 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            text += is_broken(section, i) ? wide(row.cells[i]) : 0;
        }
        high += row_high + (lines_of(text, room) - 1) * line_high;
    }
    return high;
}

double height(const Section& section, double room) {
    constexpr double dot = 4;  // before each line
    double high = title_high + paragraph_high(section.lead, room);
    if (!section.rows.empty()) {
        high += table_high(section, room);
    }
    for (const std::string& each : section.lines) {
        high += lines_of(wide(each), room - dot) * line_high + 0.15;
    }
    return high + (section.left_out > 0 ? small_line_high + 0.6 : 0);
}

// How many entries a section always keeps, besides its lines.
std::size_t least(const Section& section) {
    if (section.id == "treated" || section.id == "habits") {
        return 1;
    }
    return section.id == "measures" || section.id == "questions" ? 4 : 2;
}

enum class MayLeave { what_does_not_warn, anything };

// Whether there was one.
bool leave_one_out(Section& section, MayLeave may) {
    if (section.id == "questions") {
        if (section.lines.size() <= least(section)) {
            return false;
        }
        section.lines.erase(section.lines.end() - 2);  // the last is the person's own
        return true;
    }
    if (section.id == "treated" && section.lines.size() > 1) {
        section.lines.pop_back();  // sport; how sore it was stands first
        ++section.left_out;
        return true;
    }
    if (section.rows.size() <= least(section)) {
        return false;
    }
    const auto last = std::ranges::find_if(section.rows | std::views::reverse, [&](const Row& row) {
        return may == MayLeave::anything || !row.warns;
    });
    if (last == section.rows.rend()) {
        return false;
    }
    section.left_out_worse += last->warns ? 1 : 0;
    ++section.left_out;
    section.rows.erase(std::next(last).base());
    return true;
}

std::size_t entries(const Section& section) {
    return section.rows.size() + section.lines.size();
}

bool leave_one_out(Report& report, MayLeave may) {
    std::vector<Section*> order;
    for (Section& each : report.sections) {
        if (each.id != "safety") {
            order.push_back(&each);
        }
    }
    std::ranges::stable_sort(
        order, [](const Section* a, const Section* b) { return entries(*a) > entries(*b); });
    return std::ranges::any_of(order, [&](Section* each) { return leave_one_out(*each, may); });
}

}  // namespace

double height(const Report& report) {
    const bool drawn = !report.marks.empty();
    double high = head_high + foot_high + paragraph_high(report.foot, page_wide), beside = 0;
    for (const Section& each : report.sections) {
        if (drawn && stands_beside_picture(each)) {
            beside += height(each, page_wide - picture_wide);
        } else {
            high += height(each, page_wide);
        }
    }
    return high + (drawn ? std::max(beside, picture_high) : 0);
}

void fit_on_page(Report& report) {
    for (const MayLeave may : {MayLeave::what_does_not_warn, MayLeave::anything}) {
        while (height(report) > page_high && leave_one_out(report, may)) {
        }
    }
}

}  // namespace unknot::handover
