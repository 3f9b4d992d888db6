#include "tools/skin/shape.h"

#include <cmath>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "tools/contentc/toml.h"

namespace unknot::skin {
namespace {

// The first slip found; reading goes on with harmless values, so that the code below stays plain.
class Slips {
  public:
    explicit Slips(std::string_view file) : file_(file) {}

    void add(const toml::node& at, std::string_view what) {
        if (!first_) {
            first_ = fmt::format("{}:{}: {}", file_, at.source().begin.line, what);
        }
    }
    const std::optional<std::string>& first() const { return first_; }

  private:
    std::string file_;
    std::optional<std::string> first_;
};

class Entry {
  public:
    Entry(const toml::table& table, Slips& slips) : table_(table), slips_(slips) {}

    bool has(std::string_view key) const { return table_.contains(key); }

    std::string text(std::string_view key) {
        const auto value = table_[key].value<std::string>();
        if (!value) {
            slip(fmt::format("'{}' must be a text", key));
        }
        return value.value_or("");
    }

    double number(std::string_view key) {
        const auto value = table_[key].value<double>();
        if (!value) {
            slip(fmt::format("'{}' must be a number", key));
        }
        return value.value_or(1.0);
    }

    Vec3 vector(std::string_view key) {
        const std::vector<double> row = numbers(table_[key].node(), 3, 3, key);
        return {row[0], row[1], row[2]};
    }

    std::vector<std::vector<double>> rows(std::string_view key, std::size_t least,
                                          std::size_t most) {
        std::vector<std::vector<double>> out;
        const toml::array* list = table_[key].as_array();
        if (list == nullptr || list->size() < 2) {
            slip(fmt::format("'{}' must be a list of at least two rows", key));
            return {std::vector<double>(most, 1.0), std::vector<double>(most, 2.0)};
        }
        for (const toml::node& row : *list) {
            out.push_back(numbers(&row, least, most, key));
        }
        return out;
    }

    std::size_t part() {
        const std::string name = text("part");
        for (const std::string& full : {name, name + ".right"}) {
            if (const auto found = body::find_part(full)) {
                return body::index_of(*found);
            }
        }
        slip(fmt::format("'{}' is no part of the body", name));
        return 0;
    }

    void slip(std::string_view what) { slips_.add(table_, what); }

  private:
    // At least `least` numbers; padded to `most` with NaN, which means "not given".
    std::vector<double> numbers(const toml::node* node, std::size_t least, std::size_t most,
                                std::string_view key) {
        std::vector<double> out;
        if (const toml::array* list = node == nullptr ? nullptr : node->as_array()) {
            for (const toml::node& each : *list) {
                out.push_back(each.value<double>().value_or(std::nan("")));
            }
        }
        bool sound = out.size() >= least && out.size() <= most;
        for (const double each : out) {
            sound = sound && !std::isnan(each);
        }
        if (!sound) {
            slips_.add(node == nullptr ? table_ : *node,
                       fmt::format("'{}' must hold {} to {} numbers", key, least, most));
            return std::vector<double>(most, 1.0);
        }
        out.resize(most, std::nan(""));
        return out;
    }

    const toml::table& table_;
    Slips& slips_;
};

Quat turn_of(const Vec3& angles_deg) {
    const Vec3 a = angles_deg * body::radians(1);
    return Eigen::AngleAxisd(a.z(), Vec3::UnitZ()) * Eigen::AngleAxisd(a.y(), Vec3::UnitY()) *
           Eigen::AngleAxisd(a.x(), Vec3::UnitX());
}

Ellipsoid read_ellipsoid(Entry& entry) {
    Ellipsoid out{entry.vector("centre"), entry.vector("radii"), Quat::Identity()};
    if (entry.has("turn")) {
        out.turn = turn_of(entry.vector("turn"));
    }
    if (out.radii.minCoeff() <= 0) {
        entry.slip("radii must be more than 0");
    }
    return out;
}

Chain read_chain(Entry& entry) {
    Chain out;
    for (const auto& row : entry.rows("balls", 4, 4)) {
        out.balls.push_back({{row[0], row[1], row[2]}, row[3]});
        if (row[3] <= 0) {
            entry.slip("a ball's radius must be more than 0");
        }
    }
    return out;
}

// Columns of a loft's rows: where, plus and minus of both views; then, where given, how square and
// where widest.
constexpr std::size_t needed_columns = 5;
constexpr std::size_t all_columns = 7;

Loft read_loft(Entry& entry) {
    Loft out;
    const std::string axis = entry.has("axis") ? entry.text("axis") : "y";
    if (axis != "x" && axis != "y") {
        entry.slip("'axis' must be x or y");
    }
    out.axis = axis == "x" ? 0 : 1;
    auto rows = entry.rows("rows", needed_columns, all_columns);
    if (rows.front()[0] > rows.back()[0]) {
        std::reverse(rows.begin(), rows.end());
    }
    std::array<std::vector<double>, all_columns> columns;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < all_columns; ++i) {
            const double unless_given = i == 5 ? 2.0 : 0.5;
            columns[i].push_back(std::isnan(row[i]) ? unless_given : row[i]);
        }
        if (columns[0].size() > 1 && !(columns[0].back() > columns[0][columns[0].size() - 2])) {
            entry.slip("rows must be in order along the axis");
            return out;
        }
        if (row[1] <= row[2] || row[3] <= row[4]) {
            entry.slip(fmt::format("at {} the outline is inside out", row[0]));
        }
    }
    out.from = columns[0].front();
    out.to = columns[0].back();
    Spline* const curves[] = {&out.plus_first,   &out.minus_first, &out.plus_second,
                              &out.minus_second, &out.square,      &out.widest};
    for (std::size_t i = 0; i < std::size(curves); ++i) {
        *curves[i] = Spline(columns[0], columns[i + 1]);
    }
    return out;
}

Form read_form(Entry& entry) {
    const std::string form = entry.text("form");
    if (form == "ellipsoid") {
        return read_ellipsoid(entry);
    }
    if (form == "chain") {
        return read_chain(entry);
    }
    if (form == "loft") {
        return read_loft(entry);
    }
    if (form == "halfspace") {
        return Halfspace{entry.vector("point"), entry.vector("normal").normalized()};
    }
    entry.slip(fmt::format("'{}' is no form: ellipsoid, chain, loft or halfspace", form));
    return Ellipsoid{Vec3::Zero(), Vec3::Ones(), Quat::Identity()};
}

Solid read_solid(Entry& entry) {
    Solid out{entry.text("name"), entry.part(), Way::add, entry.number("blend"), read_form(entry)};
    if (entry.has("way")) {
        const std::string way = entry.text("way");
        if (way != "add" && way != "carve") {
            entry.slip("'way' must be add or carve");
        }
        out.way = way == "carve" ? Way::carve : Way::add;
    }
    if (out.blend < 0) {
        entry.slip("'blend' must not be less than 0");
    }
    return out;
}

Shape read_tables(const toml::table& root, Slips& slips) {
    Entry top(root, slips);
    Shape shape{top.number("edge"), top.number("seam"), {}, {}};
    const auto each = [&](std::string_view key, const auto& read) {
        const toml::array* list = root[key].as_array();
        if (list == nullptr) {
            top.slip(fmt::format("there is no [[{}]]", key));
            return;
        }
        for (const toml::node& node : *list) {
            if (const toml::table* table = node.as_table()) {
                Entry entry(*table, slips);
                read(entry);
            } else {
                slips.add(node, fmt::format("'{}' must be a list of tables", key));
            }
        }
    };
    each("solid", [&](Entry& entry) { shape.solids.push_back(read_solid(entry)); });
    each("detail", [&](Entry& entry) {
        shape.details.push_back(
            {entry.part(), entry.vector("centre"), entry.number("radius"), entry.number("edge")});
    });
    return shape;
}

}  // namespace

Result<Shape> read_shape(std::string_view text, std::string_view file) {
    const toml::parse_result parsed = toml::parse(text);
    const auto bad = [](std::string what) {
        return fail(ErrorCode::bad_input, std::move(what), "Mend the file and build again.");
    };
    if (!parsed) {
        return bad(fmt::format("{}:{}: {}", file, parsed.error().source().begin.line,
                               parsed.error().description()));
    }
    Slips slips(file);
    Shape shape = read_tables(parsed.table(), slips);
    if (slips.first()) {
        return bad(*slips.first());
    }
    return shape;
}

}  // namespace unknot::skin
