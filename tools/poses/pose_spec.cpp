#include "tools/poses/pose_spec.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "engine/base/json.h"
#include "tools/contentc/reader.h"
#include "tools/contentc/toml.h"

namespace unknot::poses {
namespace {

using contentc::place_of;

// Reads the fields of one table and reports whatever is wrong at its place.
class Fields {
  public:
    Fields(const toml::table& table, std::string file, Report& report)
        : table_(table), file_(std::move(file)), report_(report) {}

    Place at() const { return place_of(table_, file_); }
    Place at(const toml::node& node) const { return place_of(node, file_); }
    Report& report() const { return report_; }
    const std::string& file() const { return file_; }

    // Reports every field that is not among `valid`.
    void only(std::span<const std::string_view> valid) const {
        for (const auto& [key, node] : table_) {
            if (std::ranges::find(valid, key.str()) == valid.end()) {
                report_.add_unknown(place_of(node, file_),
                                    fmt::format("unknown field '{}'", key.str()), key.str(), valid);
            }
        }
    }

    const toml::node* find(std::string_view field) const { return table_.get(field); }

    const toml::node* need(std::string_view field) const {
        const toml::node* node = table_.get(field);
        if (node == nullptr) {
            report_.add(at(), fmt::format("the field '{}' is missing", field));
        }
        return node;
    }

    void wrong(const toml::node& node, std::string_view expected) const {
        report_.add(at(node), fmt::format("expected {}", expected));
    }

    std::optional<std::string> text(const toml::node& node) const {
        if (const auto value = node.value_exact<std::string>()) {
            return *value;
        }
        wrong(node, "a text");
        return std::nullopt;
    }

    std::optional<double> number(const toml::node& node) const {
        if (const auto value = node.value<double>(); value && std::isfinite(*value)) {
            return *value;
        }
        wrong(node, "a number");
        return std::nullopt;
    }

    template <std::size_t n>
    std::optional<std::array<double, n>> numbers(const toml::node& node) const {
        const toml::array* list = node.as_array();
        std::array<double, n> out{};
        if (list == nullptr || list->size() != n) {
            wrong(node, fmt::format("a list of {} numbers", n));
            return std::nullopt;
        }
        for (std::size_t i = 0; i < n; ++i) {
            const auto one = number(*list->get(i));
            if (!one) {
                return std::nullopt;
            }
            out[i] = *one;
        }
        return out;
    }

    std::optional<Spot> spot(const toml::node& node) const {
        const auto written = text(node);
        const auto parsed = written ? parse_spot(*written) : std::nullopt;
        if (written && !parsed) {
            wrong(node, "a place on the skin, such as \"shank.right@0.42,180\"");
        }
        return parsed;
    }

  private:
    const toml::table& table_;
    std::string file_;
    Report& report_;
};

// The angles that a key names: "knee.right.flexion", or with "both" the two of them.
std::vector<std::size_t> angles_named(std::string_view key) {
    std::vector<std::size_t> found;
    const auto both = key.find(".both.");
    if (both == std::string_view::npos) {
        if (const auto one = body::find_angle(key)) {
            found.push_back(*one);
        }
        return found;
    }
    for (const std::string_view side : {".right.", ".left."}) {
        const auto name = fmt::format("{}{}{}", key.substr(0, both), side, key.substr(both + 6));
        if (const auto one = body::find_angle(name)) {
            found.push_back(*one);
        }
    }
    return found;
}

std::vector<std::string> angle_names() {
    std::vector<std::string> names;
    for (const body::Angle& each : body::angles()) {
        names.push_back(each.name);
    }
    return names;
}

void read_angles(const toml::node& node, const Fields& in, body::Pose& pose,
                 std::array<bool, body::angle_count>* meant) {
    const toml::table* table = node.as_table();
    if (table == nullptr) {
        in.wrong(node, "a table of angles");
        return;
    }
    for (const auto& [key, value] : *table) {
        const auto named = angles_named(key.str());
        if (named.empty()) {
            const auto names = angle_names();
            const std::vector<std::string_view> valid(names.begin(), names.end());
            in.report().add_unknown(in.at(value), fmt::format("there is no angle '{}'", key.str()),
                                    key.str(), valid);
            continue;
        }
        const auto degrees = in.number(value);
        for (const std::size_t one : named) {
            const body::Angle& angle = body::angles()[one];
            const double radians = body::radians(degrees.value_or(0));
            if (radians < angle.least || radians > angle.most) {
                in.report().add(in.at(value),
                                fmt::format("{} goes from {:.0f} to {:.0f} degrees", angle.name,
                                            body::degrees(angle.least), body::degrees(angle.most)));
            }
            pose.angles[one] = std::clamp(radians, angle.least, angle.most);
            if (meant != nullptr) {
                (*meant)[one] = true;
            }
        }
    }
}

void read_root(const toml::node& node, const Fields& outer, body::Frame& root) {
    const toml::table* table = node.as_table();
    if (table == nullptr) {
        outer.wrong(node, "a table");
        return;
    }
    const Fields in(*table, outer.file(), outer.report());
    in.only(std::to_array<std::string_view>({"at", "lean", "roll", "turn"}));
    if (const toml::node* at = in.find("at")) {
        if (const auto values = in.numbers<3>(*at)) {
            root.origin = {(*values)[0], (*values)[1], (*values)[2]};
        }
    }
    const auto turn = [&](std::string_view field) {
        const toml::node* one = in.find(field);
        return one == nullptr ? 0.0 : body::radians(in.number(*one).value_or(0));
    };
    root.rotation = Eigen::AngleAxisd(-turn("turn"), Vec3::UnitY()) *
                    Eigen::AngleAxisd(-turn("lean"), Vec3::UnitZ()) *
                    Eigen::AngleAxisd(turn("roll"), Vec3::UnitX());
}

struct Starts {
    std::map<std::string, body::Pose, std::less<>> postures;
    std::map<std::string, body::Solid, std::less<>> solids;
};

template <class Map>
std::vector<std::string_view> keys_of(const Map& map) {
    std::vector<std::string_view> keys;
    for (const auto& [key, value] : map) {
        keys.push_back(key);
    }
    return keys;
}

std::optional<Vec3> direction(std::string_view word) {
    if (word == "up")
        return Vec3::UnitY();
    if (word == "front")
        return Vec3::UnitX();
    if (word == "back")
        return Vec3(-Vec3::UnitX());
    if (word == "right")
        return Vec3::UnitZ();
    if (word == "left")
        return Vec3(-Vec3::UnitZ());
    return std::nullopt;
}

body::Solid read_solid(const Fields& in) {
    body::Solid solid;
    in.only(std::to_array<std::string_view>({"kind", "from", "to", "face"}));
    if (const toml::node* node = in.need("kind")) {
        if (const auto word = in.text(*node)) {
            if (const auto kind = json::from_name<body::SolidKind>(*word)) {
                solid.kind = *kind;
            } else {
                in.report().add(in.at(*node), kind.error().message);
            }
        }
    }
    const auto corner = [&](std::string_view field, Vec3& into) {
        if (const toml::node* node = in.need(field)) {
            if (const auto values = in.numbers<3>(*node)) {
                into = {(*values)[0], (*values)[1], (*values)[2]};
            }
        }
    };
    corner("from", solid.from);
    corner("to", solid.to);
    if ((solid.to - solid.from).minCoeff() <= 0) {
        in.report().add(in.at(), "'to' must be beyond 'from' in all three directions");
    }
    if (const toml::node* node = in.need("face")) {
        const auto word = in.text(*node);
        const auto face = word ? direction(*word) : std::nullopt;
        if (word && !face) {
            in.wrong(*node, "up, front, back, left or right");
        }
        solid.face = face.value_or(Vec3::UnitY());
    }
    return solid;
}

std::optional<toml::table> parse(const PoseFile& file, Report& report) {
    toml::parse_result parsed = toml::parse(file.bytes);
    if (!parsed) {
        const auto begin = parsed.error().source().begin;
        report.add({file.path, std::max(1U, static_cast<unsigned>(begin.line)),
                    std::max(1U, static_cast<unsigned>(begin.column))},
                   std::string(parsed.error().description()));
        return std::nullopt;
    }
    return std::move(parsed).table();
}

Starts read_starts(const PoseFile& file, Report& report) {
    Starts starts;
    const auto table = parse(file, report);
    if (!table) {
        return starts;
    }
    const Fields in(*table, file.path, report);
    in.only(std::to_array<std::string_view>({"start", "solid"}));
    if (const auto* all = table->get_as<toml::table>("start")) {
        for (const auto& [name, node] : *all) {
            body::Pose pose;
            if (const auto* one = node.as_table()) {
                const Fields fields(*one, file.path, report);
                fields.only(std::to_array<std::string_view>({"root", "angles"}));
                if (const toml::node* root = fields.need("root")) {
                    read_root(*root, fields, pose.root);
                }
                if (const toml::node* angles = fields.find("angles")) {
                    read_angles(*angles, fields, pose, nullptr);
                }
            }
            starts.postures.emplace(name.str(), pose);
        }
    }
    if (const auto* all = table->get_as<toml::table>("solid")) {
        for (const auto& [name, node] : *all) {
            if (const auto* one = node.as_table()) {
                starts.solids.emplace(name.str(), read_solid({*one, file.path, report}));
            }
        }
    }
    return starts;
}

// ---- one pose
// -----------------------------------------------------------------------------------

bool has_pads(std::size_t part) {
    const body::Segment segment = body::parts()[part].segment;
    return segment == body::Segment::hand || segment == body::Segment::foot;
}

class PoseReader {
  public:
    PoseReader(const Fields& in, const Starts& starts, SiteOf site_of)
        : in_(in), starts_(starts), site_of_(site_of) {}

    PoseSpec read(std::string id) {
        PoseSpec spec;
        spec.id = std::move(id);
        spec.at = {in_.file(), 1, 1};
        in_.only(std::to_array<std::string_view>({"start", "view", "root", "angles", "solids",
                                                  "solid", "ball", "contact", "touch", "relaxed"}));
        read_start(spec);
        read_solids(spec);
        read_ball(spec);
        each_table("contact", [&](const Fields& fields) { read_contact(fields, spec); });
        each_table("touch", [&](const Fields& fields) { read_touch(fields, spec); });
        read_relaxed(spec);
        return spec;
    }

  private:
    template <class F>
    void each_table(std::string_view field, F&& read) {
        const toml::node* node = in_.find(field);
        if (node == nullptr) {
            return;
        }
        const toml::array* list = node->as_array();
        if (list == nullptr) {
            in_.wrong(*node, "a list of tables");
            return;
        }
        for (const toml::node& each : *list) {
            if (const auto* table = each.as_table()) {
                read(Fields(*table, in_.file(), in_.report()));
            } else {
                in_.wrong(each, "a table");
            }
        }
    }

    void read_start(PoseSpec& spec) {
        if (const toml::node* node = in_.need("start")) {
            if (const auto name = in_.text(*node)) {
                const auto found = starts_.postures.find(*name);
                if (found == starts_.postures.end()) {
                    in_.report().add_unknown(in_.at(*node),
                                             fmt::format("there is no start '{}'", *name), *name,
                                             keys_of(starts_.postures));
                } else {
                    spec.rough = found->second;
                }
            }
        }
        if (const toml::node* root = in_.find("root")) {
            read_root(*root, in_, spec.rough.root);
        }
        if (const toml::node* angles = in_.find("angles")) {
            read_angles(*angles, in_, spec.rough, &spec.meant);
        }
        if (const toml::node* node = in_.need("view")) {
            spec.view = in_.text(*node).value_or("");
            constexpr auto views =
                std::to_array<std::string_view>({"front", "back", "left", "right", "front_right",
                                                 "front_left", "back_right", "back_left", "above"});
            if (std::ranges::find(views, spec.view) == views.end()) {
                in_.report().add_unknown(in_.at(*node),
                                         fmt::format("there is no view '{}'", spec.view), spec.view,
                                         views);
            }
        }
    }

    void read_solids(PoseSpec& spec) {
        spec.solids.push_back({"floor", {}});
        if (const auto floor = starts_.solids.find("floor"); floor != starts_.solids.end()) {
            spec.solids[0].solid = floor->second;
        }
        if (const toml::node* node = in_.find("solids")) {
            const toml::array* list = node->as_array();
            if (list == nullptr) {
                in_.wrong(*node, "a list of names");
                return;
            }
            for (const toml::node& each : *list) {
                const auto name = in_.text(each);
                const auto found = name ? starts_.solids.find(*name) : starts_.solids.end();
                if (name && found == starts_.solids.end()) {
                    in_.report().add_unknown(in_.at(each),
                                             fmt::format("there is no solid '{}'", *name), *name,
                                             keys_of(starts_.solids));
                } else if (name) {
                    spec.solids.push_back({*name, found->second});
                }
            }
        }
        if (const auto* own = in_.find("solid")) {
            if (const auto* table = own->as_table()) {
                for (const auto& [name, node] : *table) {
                    if (const auto* one = node.as_table()) {
                        spec.solids.push_back({std::string(name.str()),
                                               read_solid({*one, in_.file(), in_.report()})});
                    }
                }
            }
        }
    }

    std::optional<std::size_t> solid_named(const Fields& in, const toml::node& node,
                                           const PoseSpec& spec) {
        const auto name = in.text(node);
        if (!name) {
            return std::nullopt;
        }
        std::vector<std::string_view> valid;
        for (std::size_t i = 0; i < spec.solids.size(); ++i) {
            if (spec.solids[i].name == *name) {
                return i;
            }
            valid.push_back(spec.solids[i].name);
        }
        in.report().add_unknown(in.at(node), fmt::format("there is no solid '{}' here", *name),
                                *name, valid);
        return std::nullopt;
    }

    void read_ball(PoseSpec& spec) {
        const toml::node* node = in_.find("ball");
        const toml::table* table = node == nullptr ? nullptr : node->as_table();
        if (table == nullptr) {
            return;
        }
        const Fields in(*table, in_.file(), in_.report());
        in.only(std::to_array<std::string_view>({"tool", "site", "spot", "on", "roll"}));
        BallSpec ball;
        ball.at = in.at();
        if (const toml::node* tool = in.need("tool")) {
            read_tool(in, *tool, ball.ball);
        }
        if (const toml::node* spot = in.find("spot")) {
            ball.site = in.spot(*spot).value_or(Spot{});
        } else if (const toml::node* site = in.need("site")) {
            const auto name = in.text(*site);
            const auto point = name ? site_of_(*name) : std::nullopt;
            if (name && !point) {
                in.report().add(in.at(*site), fmt::format("there is no site '{}'; write "
                                                          "\"muscle.site\"",
                                                          *name));
            }
            ball.site.point = point.value_or(body::SurfacePoint{});
            spec.site = name.value_or("");
        }
        if (const toml::node* on = in.find("on")) {
            ball.on = solid_named(in, *on, spec);
        }
        if (const toml::node* roll = in.find("roll")) {
            const toml::array* ends = roll->as_array();
            if (ends == nullptr || ends->size() != 2) {
                in.wrong(*roll, "a list of two places on the skin");
            } else {
                ball.roll = {in.spot(*ends->get(0)).value_or(ball.site),
                             in.spot(*ends->get(1)).value_or(ball.site)};
            }
        }
        spec.ball = ball;
    }

    // Sizes as sold: a 5-inch ball, a lacrosse ball, a tennis ball, a soft ball, a 15 cm roller.
    static void read_tool(const Fields& in, const toml::node& node, body::Ball& ball) {
        const auto name = in.text(node);
        if (!name) {
            return;
        }
        static const std::map<std::string, double, std::less<>> radii{{"firm_ball", 0.0635},
                                                                      {"soft_ball", 0.0635},
                                                                      {"lacrosse_ball", 0.0315},
                                                                      {"tennis_ball", 0.0335},
                                                                      {"foam_roller", 0.075}};
        const auto found = radii.find(*name);
        if (found == radii.end()) {
            in.report().add_unknown(in.at(node), fmt::format("there is no tool '{}'", *name), *name,
                                    keys_of(radii));
            return;
        }
        ball.radius = found->second;
        if (*name == "foam_roller") {
            ball.kind = body::BallKind::roller;
            ball.length = 0.3;
        }
    }

    void read_contact(const Fields& in, PoseSpec& spec) {
        in.only(std::to_array<std::string_view>({"spot", "part", "flat", "on", "carries"}));
        Contact contact;
        contact.at = in.at();
        if (const toml::node* part = in.find("part")) {
            const auto name = in.text(*part);
            const auto half = name ? parse_half(*name) : std::nullopt;
            if (name && !half) {
                in.wrong(*part, "a part of the body, such as \"foot.left\" or \"pelvis\"");
            }
            contact.of = half.value_or(Half{});
        } else if (const toml::node* flat = in.find("flat")) {
            const auto name = in.text(*flat);
            const auto half = name ? parse_half(*name) : std::nullopt;
            if (name && (!half || !has_pads(half->part))) {
                in.wrong(*flat, "a hand or a foot, such as \"foot.left\"");
            }
            contact.of = Half{.part = half.value_or(Half{}).part, .pad = Pad::heel};
        } else if (const toml::node* spot = in.need("spot")) {
            contact.of = in.spot(*spot).value_or(Spot{});
        }
        if (const toml::node* on = in.need("on")) {
            contact.solid = solid_named(in, *on, spec).value_or(0);
        }
        if (const toml::node* carries = in.find("carries")) {
            contact.carries = in.numbers<2>(*carries);
            if (contact.carries && ((*contact.carries)[0] < 0 || (*contact.carries)[1] > 1 ||
                                    (*contact.carries)[0] > (*contact.carries)[1])) {
                in.wrong(*carries, "two shares of body weight between 0 and 1, the smaller first");
            }
        }
        spec.contacts.push_back(contact);
        if (Half* half = std::get_if<Half>(&contact.of); half != nullptr && half->pad) {
            for (const Pad pad : {Pad::inner, Pad::outer}) {
                half->pad = pad;
                spec.contacts.push_back(contact);
            }
        }
    }

    void read_touch(const Fields& in, PoseSpec& spec) {
        in.only(std::to_array<std::string_view>({"spot", "on"}));
        Touch touch;
        touch.at = in.at();
        if (const toml::node* spot = in.need("spot")) {
            touch.a = in.spot(*spot).value_or(Spot{});
        }
        if (const toml::node* on = in.need("on")) {
            if (const auto* word = on->as_string(); word != nullptr && word->get() == "ball") {
                if (!spec.ball) {
                    in.wrong(*on, "a place on the skin, for this pose has no ball");
                }
            } else {
                touch.b = in.spot(*on);
            }
        }
        spec.touches.push_back(touch);
    }

    void read_relaxed(PoseSpec& spec) {
        const toml::node* node = in_.find("relaxed");
        const toml::array* list = node == nullptr ? nullptr : node->as_array();
        if (list == nullptr) {
            return;
        }
        for (const toml::node& each : *list) {
            const auto name = in_.text(each);
            const auto angle =
                name ? std::ranges::find_if(
                           body::angles(),
                           [&](const body::Angle& a) { return a.name.starts_with(*name + "."); })
                     : body::angles().end();
            if (name && angle == body::angles().end()) {
                in_.wrong(each, "a joint, such as \"hip.right\"");
            } else if (name) {
                spec.relaxed.push_back(angle->part);
            }
        }
    }

    const Fields& in_;
    const Starts& starts_;
    SiteOf site_of_;
};

std::string stem(std::string_view path) {
    path.remove_prefix(path.rfind('/') + 1);
    return std::string(path.substr(0, path.rfind('.')));
}

}  // namespace

std::optional<Spot> parse_spot(std::string_view text) {
    const auto at = text.find('@');
    const auto comma = text.find(',', at == std::string_view::npos ? 0 : at);
    if (at == std::string_view::npos || comma == std::string_view::npos) {
        return std::nullopt;
    }
    const auto number = [](std::string_view digits) -> std::optional<double> {
        double value = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value)
                                                                            : std::nullopt;
    };
    std::string_view name = text.substr(0, at);
    const auto along = number(text.substr(at + 1, comma - at - 1));
    const auto around = number(text.substr(comma + 1));
    const auto dot = name.find('.');
    const auto segment = json::from_name<body::Segment>(name.substr(0, dot));
    const auto side = dot == std::string_view::npos
                          ? json::from_name<body::Side>("right")
                          : json::from_name<body::Side>(name.substr(dot + 1));
    const auto within = [](double value, double most) { return value >= 0 && value <= most; };
    if (!along || !around || !segment || !side || !within(*along, 1) ||
        !within(*around, body::full_turn(*segment))) {
        return std::nullopt;
    }
    return Spot{{*segment, *along, *around}, *side};
}

std::optional<Half> parse_half(std::string_view text) {
    constexpr std::string_view buttocks = "buttocks";
    if (text.starts_with(buttocks)) {
        auto half = parse_half(fmt::format("pelvis{}", text.substr(buttocks.size())));
        if (half) {
            half->buttocks = true;
        }
        return half;
    }
    if (const auto part = body::find_part(text)) {
        return Half{.part = body::index_of(*part)};
    }
    const auto dot = text.find('.');
    const auto part = body::find_part(text.substr(0, dot));
    const auto side = dot == std::string_view::npos
                          ? std::unexpected(Error{})
                          : json::from_name<body::Side>(text.substr(dot + 1));
    return part && side ? std::optional(Half{.part = body::index_of(*part), .side = *side})
                        : std::nullopt;
}

std::string written(const Spot& spot) {
    const bool half = body::on_midline(spot.point.segment);
    return fmt::format("{}{}@{},{}", body::name_of({spot.point.segment, spot.side}),
                       half ? fmt::format(".{}", json::name_of(spot.side)) : "", spot.point.along,
                       spot.point.around_deg);
}

std::string written(const Contact& contact) {
    if (const Spot* spot = std::get_if<Spot>(&contact.of)) {
        return written(*spot);
    }
    const Half& half = std::get<Half>(contact.of);
    const std::string part = half.buttocks ? "buttocks" : body::name_of(body::parts()[half.part]);
    if (half.pad) {
        constexpr std::array<std::string_view, pads> names{"heel", "inner front", "outer front"};
        return fmt::format("{} of {}", names[static_cast<std::size_t>(*half.pad)], part);
    }
    return half.side ? fmt::format("{}.{}", part, json::name_of(*half.side)) : part;
}

std::vector<PoseSpec> read_poses(const PoseFile& starts_file, const std::vector<PoseFile>& files,
                                 SiteOf site_of, Report& report) {
    const Starts starts = read_starts(starts_file, report);
    std::vector<PoseSpec> specs;
    for (const PoseFile& file : files) {
        if (const auto table = parse(file, report)) {
            const Fields in(*table, file.path, report);
            specs.push_back(PoseReader(in, starts, site_of).read(stem(file.path)));
        }
    }
    return specs;
}

}  // namespace unknot::poses
