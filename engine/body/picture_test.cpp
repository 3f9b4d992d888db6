#include "engine/body/picture.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

#include <gtest/gtest.h>

namespace unknot::body {
namespace {

// ---- bodies made for tests ----------------------------------------------------------------------

struct Figure {
    Skin skin;
    std::vector<Vec3> at;

    void add_capsule(const Vec3& from, const Vec3& to, double radius) {
        constexpr int around = 48;
        constexpr int cap = 16;
        constexpr int between = 16;
        const auto base = skin.positions.size();
        const Vec3 axis = (to - from).norm() > 0 ? Vec3((to - from).normalized()) : Vec3::UnitY();
        const Vec3 u = axis.unitOrthogonal();
        const Vec3 v = axis.cross(u);
        std::vector<std::pair<Vec3, double>> rows;  // a ring's middle and its radius
        for (int i = 0; i <= cap; ++i) {
            const double tilt = std::numbers::pi / 2 * i / cap;
            rows.emplace_back(from - std::cos(tilt) * radius * axis, std::sin(tilt) * radius);
        }
        for (int i = 1; i < between && from != to; ++i) {
            rows.emplace_back(from + (to - from) * i / between, radius);
        }
        for (int i = from == to ? cap - 1 : cap; i >= 0; --i) {
            const double tilt = std::numbers::pi / 2 * i / cap;
            rows.emplace_back(to + std::cos(tilt) * radius * axis, std::sin(tilt) * radius);
        }
        for (const auto& [middle, r] : rows) {
            for (int k = 0; k < around; ++k) {
                const double turn = 2 * std::numbers::pi * k / around;
                at.push_back(middle + r * (std::cos(turn) * u + std::sin(turn) * v));
                skin.positions.push_back(at.back().cast<float>());
                skin.part.push_back(0);
                skin.zone.push_back(0);
                skin.influences.push_back({{0}, {255}});
            }
        }
        for (std::size_t row = 0; row + 1 < rows.size(); ++row) {
            for (std::size_t k = 0; k < around; ++k) {
                const auto id = [&](std::size_t r, std::size_t c) {
                    return static_cast<std::uint16_t>(base + r * around + c % around);
                };
                skin.triangles.push_back({id(row, k), id(row, k + 1), id(row + 1, k + 1)});
                skin.triangles.push_back({id(row, k), id(row + 1, k + 1), id(row + 1, k)});
            }
        }
    }

    PictureInput input() const { return {skin, at, {}, {}, {}, {}, {}, {}, {}}; }
};

Figure sphere() {
    Figure made;
    made.add_capsule({0, 1, 0}, {0, 1, 0}, 0.5);
    return made;
}

// A trunk and, 0.4 m before it, an arm that slants across.
Figure trunk_and_arm() {
    Figure made;
    made.add_capsule({0, 0.8, 0}, {0, 1.8, 0}, 0.3);
    made.add_capsule({0.5, 1.2, -0.5}, {0.5, 1.5, 0.5}, 0.1);
    return made;
}

Figure mirrored(const Figure& figure) {
    Figure out = figure;
    for (std::size_t i = 0; i < out.at.size(); ++i) {
        out.at[i].z() = -out.at[i].z();
        out.skin.positions[i].z() = -out.skin.positions[i].z();
    }
    for (auto& triangle : out.skin.triangles) {
        std::swap(triangle[1], triangle[2]);
    }
    return out;
}

// ---- reading pictures ---------------------------------------------------------------------------

std::string attribute(std::string_view element, std::string_view name) {
    const std::string begin = " " + std::string(name) + "=\"";
    const auto at = element.find(begin);
    if (at == std::string_view::npos) {
        return {};
    }
    const auto from = at + begin.size();
    return std::string(element.substr(from, element.find('"', from) - from));
}

// The elements of a class, from '<' to '>'.
std::vector<std::string> elements(std::string_view picture, std::string_view name) {
    std::vector<std::string> out;
    const std::string wanted = "class=\"kn-" + std::string(name) + "\"";
    for (auto at = picture.find(wanted); at != std::string_view::npos;
         at = picture.find(wanted, at + 1)) {
        const auto from = picture.rfind('<', at);
        out.emplace_back(picture.substr(from, picture.find('>', at) - from));
    }
    return out;
}

// Path data of M, m, l, c and z as lines of points.
std::vector<Polyline> points_of(const std::string& data) {
    std::vector<Polyline> lines;
    const char* at = data.c_str();
    const auto number = [&] {
        while (*at == ' ') {
            ++at;
        }
        // One number ends where a second point or a sign begins the next.
        const char* end = at + (*at == '-' ? 1 : 0);
        bool point = false;
        while ((*end >= '0' && *end <= '9') || (*end == '.' && !point)) {
            point = point || *end == '.';
            ++end;
        }
        EXPECT_NE(end, at) << data.substr(0, 80);
        const double value = std::strtod(std::string(at, end).c_str(), nullptr);
        at = end == at ? at + 1 : end;
        return value;
    };
    const auto pair = [&] {
        const double x = number();
        return Point(x, number());
    };
    constexpr int steps = 32;  // of a curve or line
    char command = 0;
    bool closed = false;
    while (*at != 0) {
        if (std::isalpha(static_cast<unsigned char>(*at)) != 0) {
            command = *at++;
        }
        if (command == 'M') {
            lines.push_back({pair()});
        } else if (command == 'm') {
            // From the start of a closed line, from the end of another.
            const Polyline& before = lines.back();
            const Point from = closed ? before.front() : before.back();
            lines.push_back({from + pair()});
            closed = false;
        } else if (command == 'z') {
            closed = true;
            continue;
        } else if (command == 'l') {
            const Point start = lines.back().back();
            const Point step = pair();
            for (int i = 1; i <= steps; ++i) {
                lines.back().push_back(start + step * i / steps);
            }
        } else if (command == 'c') {
            const Point start = lines.back().back();
            const Point a = start + pair();
            const Point b = start + pair();
            const Point end = start + pair();
            const Curve curve{start, {{a, b, end}}};
            for (int i = 1; i <= steps; ++i) {
                lines.back().push_back(point_on(curve, 0, static_cast<double>(i) / steps));
            }
        }
    }
    return lines;
}

Polyline all_points(std::string_view picture, std::string_view name) {
    Polyline out;
    for (const std::string& element : elements(picture, name)) {
        for (const Polyline& line : points_of(attribute(element, "d"))) {
            out.insert(out.end(), line.begin(), line.end());
        }
    }
    return out;
}

double farthest_from(const Polyline& points, const Polyline& others) {
    double most = 0;
    for (const Point& p : points) {
        double least = 1e9;
        for (const Point& q : others) {
            least = std::min(least, (p - q).norm());
        }
        most = std::max(most, least);
    }
    return most;
}

std::pair<double, double> size_of(std::string_view picture) {
    return {std::stod(attribute(picture, "width")), std::stod(attribute(picture, "height"))};
}

// Whether tags nest, attributes are quoted and nothing stands raw that must not.
::testing::AssertionResult well_formed(std::string_view xml) {
    const auto wrong = [&](const char* what, std::size_t at) {
        return ::testing::AssertionFailure() << what << ": " << xml.substr(at, 60);
    };
    std::vector<std::string> open;
    std::size_t i = 0;
    while (i < xml.size()) {
        const char c = xml[i];
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n') {
            return wrong("a control character", i);
        }
        if (c == '&') {
            const std::string_view rest = xml.substr(i, 6);
            const bool known = rest.starts_with("&amp;") || rest.starts_with("&lt;") ||
                               rest.starts_with("&gt;") || rest.starts_with("&quot;") ||
                               rest.starts_with("&#39;");
            if (!known) {
                return wrong("a bare &", i);
            }
        }
        if (c != '<') {
            ++i;
            continue;
        }
        if (xml.substr(i, 2) == "</") {
            const auto end = xml.find('>', i);
            if (open.empty() || open.back() != xml.substr(i + 2, end - i - 2)) {
                return wrong("a tag that does not match", i);
            }
            open.pop_back();
            i = end + 1;
            continue;
        }
        const auto end = xml.find('>', i);
        const std::string_view tag = xml.substr(i + 1, end - i - 1);
        if (tag.find('<') != std::string_view::npos || std::ranges::count(tag, '"') % 2 != 0) {
            return wrong("a broken tag", i);
        }
        if (!tag.ends_with('/')) {
            open.emplace_back(tag.substr(0, tag.find_first_of(" \n")));
        }
        i = end + 1;
    }
    return open.empty() ? ::testing::AssertionSuccess() : wrong("tags left open", 0);
}

std::string drawn(const Figure& figure, ViewName view, const PictureOptions& options = {}) {
    return picture(figure.input(), view_of(view), options);
}

// ---- the body -----------------------------------------------------------------------------------

TEST(Picture, DrawsASphereAsOneCircle) {
    const std::string svg = drawn(sphere(), ViewName::front_right);
    EXPECT_TRUE(elements(svg, "fold").empty());
    ASSERT_EQ(elements(svg, "body").size(), 1U);
    const auto loops = points_of(attribute(elements(svg, "body")[0], "d"));
    ASSERT_EQ(loops.size(), 1U);
    const auto [width, height] = size_of(svg);
    EXPECT_NEAR(width, height, 1);
    const double radius = height / 2 - 8;
    for (const Point& p : loops[0]) {
        EXPECT_NEAR((p - Point(width, height) / 2).norm(), radius, 0.01 * radius);
    }
}

TEST(Picture, FoldsWhereALimbLiesBeforeTheTrunk) {
    const Figure figure = trunk_and_arm();
    const std::string svg = drawn(figure, ViewName::front);
    const auto [width, height] = size_of(svg);
    const double scale = (height - 16) / 1.6;     // CSS pixels a metre
    const auto pixel = [&](double y, double z) {  // seen from the front, +z is on the left
        return Point(width / 2 - z * scale, height / 2 - (y - 1.3) * scale);
    };
    ASSERT_EQ(elements(svg, "fold").size(), 1U);
    const auto folds = points_of(attribute(elements(svg, "fold")[0], "d"));
    EXPECT_EQ(folds.size(), 2U) << "the upper and the lower edge of the arm";
    const Point from = pixel(1.2, -0.5);
    const Point to = pixel(1.5, 0.5);
    const Point along = (to - from).normalized();
    for (const Polyline& fold : folds) {
        EXPECT_GT(length_of(fold), 0.6 * scale);
        for (const Point& p : fold) {
            const Point d = p - from;
            EXPECT_NEAR(std::abs(d.x() * along.y() - d.y() * along.x()), 0.1 * scale, 0.8);
            EXPECT_LT(std::abs(p.x() - width / 2), 0.3 * scale + 1);
        }
    }
    // From the back it is the trunk's sides that lie before the arm.
    for (const Point& p : all_points(drawn(figure, ViewName::back), "fold")) {
        EXPECT_NEAR(std::abs(p.x() - width / 2), 0.3 * scale, 0.8);
    }
}

TEST(Picture, LeavesOutFoldsBehindSomethingNearer) {
    const Figure figure = trunk_and_arm();
    PictureInput input = figure.input();
    input.solids.push_back({SolidKind::block, {0.8, 1.2, -0.7}, {0.9, 2.2, 0.7}, Vec3::UnitX()});
    const std::string svg = picture(input, view_of(ViewName::front), {});
    const double height = size_of(svg).second;
    // The block ends below at 1.2 m; above it nothing of the body may be drawn.
    const double block_px = 8 + (2.2 - 1.2) * (height - 16) / 1.7;
    EXPECT_LT(block_px, height);
    for (const std::string_view name : {"fold", "body"}) {
        for (const Point& p : all_points(svg, name)) {
            EXPECT_GT(p.y(), block_px - 1);
        }
    }
}

TEST(Picture, OfAMirroredBodyIsTheMirroredPicture) {
    const Figure figure = trunk_and_arm();
    for (const ViewName view : {ViewName::front, ViewName::back, ViewName::above}) {
        const std::string one = drawn(figure, view);
        const std::string other = drawn(mirrored(figure), view);
        EXPECT_EQ(size_of(one), size_of(other));
        for (const std::string_view name : {"body", "fold"}) {
            Polyline turned = all_points(other, name);
            for (Point& p : turned) {
                p.x() = size_of(one).first - p.x();
            }
            // Points stand some pixels apart along the lines.
            EXPECT_LT(farthest_from(all_points(one, name), turned), 3) << name;
            EXPECT_EQ(all_points(one, name).empty(), turned.empty());
        }
    }
    EXPECT_EQ(size_of(drawn(figure, ViewName::right)),
              size_of(drawn(mirrored(figure), ViewName::left)));
}

TEST(Picture, ShowsThePersonsRightOnTheRightFromTheBack) {
    Figure figure;
    figure.add_capsule({0, 0.5, 0}, {0, 1.5, 0}, 0.2);
    figure.add_capsule({0, 1, 0.5}, {0, 1, 0.8}, 0.1);  // at the right side
    const auto right_half = [&](ViewName view) {
        const std::string svg = drawn(figure, view);
        const auto loops = points_of(attribute(elements(svg, "body")[0], "d"));
        EXPECT_EQ(loops.size(), 2U);
        const auto& shorter = *std::ranges::min_element(loops, {}, length_of);
        return shorter[0].x() > size_of(svg).first / 2;
    };
    EXPECT_TRUE(right_half(ViewName::back));
    EXPECT_FALSE(right_half(ViewName::front));
    EXPECT_TRUE(right_half(ViewName::above));
}

// ---- the ball -----------------------------------------------------------------------------------

std::string with_ball(double x, double y, double z, double radius = 0.1) {
    const Figure figure = trunk_and_arm();
    PictureInput input = figure.input();
    input.ball = Ball{BallKind::ball, {x, y, z}, radius, Vec3::UnitZ(), 0};
    return picture(input, view_of(ViewName::front), {});
}

TEST(Picture, DrawsABallBeforeTheBodyOverIt) {
    const std::string svg = with_ball(0.9, 1, 0);
    EXPECT_GT(svg.find("kn-ball\" "), svg.find("kn-body\" "));
    EXPECT_EQ(elements(svg, "ball")[0].substr(0, 7), "<circle");
    EXPECT_TRUE(elements(svg, "hidden").empty());
}

TEST(Picture, DrawsABallBehindTheBodyUnderIt) {
    const std::string svg = with_ball(-0.6, 1, 0.28);  // half of it looks out
    EXPECT_LT(svg.find("kn-ball\" "), svg.find("kn-body\" "));
    EXPECT_TRUE(elements(svg, "hidden").empty());
}

TEST(Picture, ShowsAHiddenBallByADashedOutline) {
    const std::string svg = with_ball(-0.6, 1, 0);
    ASSERT_EQ(elements(svg, "hidden").size(), 1U);
    EXPECT_FALSE(attribute(elements(svg, "hidden")[0], "stroke-dasharray").empty());
    EXPECT_GT(svg.find("kn-hidden\" "), svg.find("kn-body\" "));
}

TEST(Picture, DrawsWhatIsSeenOfABallBetweenArmAndTrunk) {
    const std::string svg = with_ball(0.45, 1.2, -0.25);  // behind the arm, before the trunk
    ASSERT_EQ(elements(svg, "ball").size(), 1U);
    EXPECT_EQ(elements(svg, "ball")[0].substr(0, 5), "<path");
}

TEST(Picture, PutsTheRollArrowBesideTheBall) {
    const Figure figure = trunk_and_arm();
    PictureInput input = figure.input();
    input.ball = Ball{BallKind::roller, {0.9, 1, 0}, 0.07, Vec3::UnitZ(), 0.3};
    EXPECT_TRUE(elements(picture(input, view_of(ViewName::front), {}), "roll").empty());
    input.roll = {{0.9, 0.9, 0}, {0.9, 1.1, 0}};
    const std::string svg = picture(input, view_of(ViewName::front), {});
    ASSERT_EQ(elements(svg, "roll").size(), 1U);
    const auto parts_drawn = points_of(attribute(elements(svg, "roll")[0], "d"));
    EXPECT_EQ(parts_drawn.size(), 3U) << "a line and two heads";
    input.roll = {{0.9, 1, 0}, {1.1, 1, 0}};
    EXPECT_TRUE(elements(picture(input, view_of(ViewName::front), {}), "roll").empty())
        << "it leads toward the viewer";
}

// ---- surroundings and marks ---------------------------------------------------------------------

TEST(Picture, DrawsTheFloorAsALineFromTheSideAndAsABandFromAbove) {
    const Figure figure = trunk_and_arm();
    PictureInput input = figure.input();
    input.solids.push_back({SolidKind::floor, {-5, -0.1, -5}, {5, 0, 5}, Vec3::UnitY()});
    input.solids.push_back({SolidKind::wall, {-1.1, 0, -5}, {-1, 3, 5}, Vec3::UnitX()});
    const std::string side = picture(input, view_of(ViewName::right), {});
    EXPECT_EQ(elements(side, "ground").size(), 2U);
    EXPECT_TRUE(elements(side, "band").empty());
    const std::string above = picture(input, view_of(ViewName::above), {});
    EXPECT_EQ(elements(above, "ground").size(), 1U) << "the wall";
    EXPECT_EQ(elements(above, "band").size(), 1U) << "the floor";
    const std::string behind = picture(input, view_of(ViewName::back), {});
    EXPECT_EQ(elements(behind, "ground").size(), 1U) << "no wall before the body";
}

TEST(Picture, CutsLongFurnitureOffAndDrawsNoPartsOfIt) {
    const Figure figure = trunk_and_arm();
    PictureInput input = figure.input();
    input.solids.push_back({SolidKind::bed, {-0.5, 0, -5}, {0.5, 0.5, 5}, Vec3::UnitY()});
    const std::string svg = picture(input, view_of(ViewName::front), {});
    EXPECT_LT(size_of(svg).first, size_of(svg).second)
        << "as tall as the body, not as the bed is long";
    input.solids.push_back({SolidKind::bed, {-0.5, 0.4, -5}, {-0.4, 0.5, 5}, -Vec3::UnitX()});
    EXPECT_EQ(picture(input, view_of(ViewName::front), {}), svg);
}

TEST(Picture, MarksAreasByPatternAndEdge) {
    const Figure figure = trunk_and_arm();
    PictureInput input = figure.input();
    Area area;
    area.title = "calf <muscle>";
    for (std::size_t v = 0; v < figure.at.size(); ++v) {
        if (figure.at[v].y() > 1.7) {
            area.vertices.push_back(static_cast<std::uint16_t>(v));
        }
    }
    input.areas = {area, area};
    input.areas[1].manner = AreaManner::spill_over;
    PictureOptions options;
    options.prefix = "p7";
    const std::string svg = picture(input, view_of(ViewName::front), options);
    EXPECT_TRUE(well_formed(svg));
    ASSERT_EQ(elements(svg, "muscle").size(), 1U);
    EXPECT_EQ(elements(svg, "muscle-edge").size(), 1U);
    EXPECT_TRUE(elements(svg, "spill-edge").empty());
    EXPECT_EQ(attribute(elements(svg, "muscle")[0], "fill"), "url(#p7-muscle)");
    EXPECT_NE(svg.find("<pattern id=\"p7-muscle\""), std::string::npos);
    EXPECT_NE(svg.find("<pattern id=\"p7-spill\""), std::string::npos);
    EXPECT_EQ(svg.find("<pattern id=\"p7-essential\""), std::string::npos) << "not used";
    EXPECT_NE(svg.find("calf &lt;muscle&gt;"), std::string::npos);
    const auto [width, height] = size_of(svg);
    const double edge = height / 2 - (1.7 - 1.3) * (height - 16) / 1.6;
    for (const Point& p : all_points(svg, "muscle")) {
        EXPECT_LT(p.y(), edge + 3);
    }
}

TEST(Picture, MarksBoxesOfTheSideAskedFor) {
    const Figure figure = sphere();
    PictureInput input = figure.input();
    Area area;
    area.boxes = {{Segment::pelvis, 0, 1, 0, 90}};
    area.side = Side::left;
    input.areas = {area};
    const std::string svg = picture(input, view_of(ViewName::front), {});
    ASSERT_EQ(elements(svg, "muscle").size(), 1U);
    for (const Point& p : all_points(svg, "muscle")) {
        EXPECT_GT(p.x(), size_of(svg).first / 2 - 1) << "a person's left is on the right";
    }
}

TEST(Picture, ShowsSitesOnlyWhereTheyAreSeen) {
    const Figure figure = trunk_and_arm();
    PictureInput input = figure.input();
    input.sites = {{-0.3, 1, 0}};  // on the back
    EXPECT_TRUE(elements(picture(input, view_of(ViewName::front), {}), "site").empty());
    EXPECT_EQ(elements(picture(input, view_of(ViewName::back), {}), "site").size(), 1U);
}

// ---- the document -------------------------------------------------------------------------------

TEST(Picture, IsTheSameEachTimeAndSmall) {
    const Figure figure = trunk_and_arm();
    PictureOptions options;
    options.style = false;
    const std::string svg = drawn(figure, ViewName::front_right, options);
    EXPECT_EQ(svg, drawn(figure, ViewName::front_right, options));
    EXPECT_LT(svg.size(), 4000U);
}

TEST(Picture, FitsTheSizeAskedFor) {
    PictureOptions options;
    options.width = 200;
    options.height = 120;
    for (const ViewName view : {ViewName::front, ViewName::above, ViewName::left}) {
        const auto [width, height] = size_of(drawn(trunk_and_arm(), view, options));
        EXPECT_LE(width, 200);
        EXPECT_LE(height, 120);
        EXPECT_TRUE(width > 198 || height > 118);
    }
}

TEST(Picture, HoldsHostileTextAsText) {
    PictureOptions options;
    options.title = "</title><script>alert('x')</script> & \"quotes\" \x01 \xff \xed\xa0\x80";
    options.description = "]]> <!-- \xE2\x82\xAC";
    options.prefix = "9\"><script>a-1";
    const std::string svg = drawn(sphere(), ViewName::front, options);
    EXPECT_TRUE(well_formed(svg));
    EXPECT_EQ(svg.find("<script"), std::string::npos);
    EXPECT_NE(svg.find("&lt;script&gt;alert(&#39;x&#39;)"), std::string::npos);
    EXPECT_NE(svg.find("\xEF\xBF\xBD"), std::string::npos);
    EXPECT_NE(svg.find("<title id=\"scripta-1-t\">"), std::string::npos);
    EXPECT_NE(svg.find("\xE2\x82\xAC</desc>"), std::string::npos);
}

TEST(Picture, LeavesItsStyleToThePageWhenAsked) {
    PictureOptions options;
    EXPECT_NE(drawn(sphere(), ViewName::front, options).find(picture_style()), std::string::npos);
    options.style = false;
    const std::string svg = drawn(sphere(), ViewName::front, options);
    EXPECT_EQ(svg.find("<style"), std::string::npos);
    EXPECT_FALSE(attribute(elements(svg, "body")[0], "fill").empty()) << "still clay";
}

// ---- the map of zones ---------------------------------------------------------------------------

double area_of(const std::vector<Polyline>& loops) {
    double area = 0;
    for (const Polyline& loop : loops) {
        for (std::size_t i = 0; i < loop.size(); ++i) {
            const Point& a = loop[i];
            const Point& b = loop[(i + 1) % loop.size()];
            area += a.x() * b.y() - b.x() * a.y();
        }
    }
    return std::abs(area / 2);
}

TEST(ZoneMap, HasEachVisibleZoneOfEachSideOnce) {
    const Figure figure = sphere();
    const std::vector<ZonePatch> names{{"belly", "belly", {Segment::pelvis, 0, 0.5, 0, 90}},
                                       {"chest", "chest <&", {Segment::pelvis, 0.5, 1, 0, 90}},
                                       {"back", "back", {Segment::pelvis, 0, 1, 90, 180}}};
    const std::string front = zone_map(figure.skin, figure.at, names, view_of(ViewName::front), {});
    EXPECT_TRUE(well_formed(front));
    const auto zones = elements(front, "zone");
    ASSERT_EQ(zones.size(), 4U);
    double sum = 0;
    for (const std::string& zone : zones) {
        EXPECT_NE(attribute(zone, "data-zone"), "back");
        const auto loops = points_of(attribute(zone, "d"));
        ASSERT_EQ(loops.size(), 1U);
        // From the front a person's right is on the left.
        const bool on_left = loops[0][loops[0].size() / 2].x() < size_of(front).first / 2;
        EXPECT_EQ(attribute(zone, "data-side"), on_left ? "right" : "left");
        sum += area_of(loops);
    }
    const double radius = size_of(front).second / 2 - 6;
    EXPECT_NEAR(sum, std::numbers::pi * radius * radius, 0.02 * sum);
    EXPECT_NE(front.find("<title>Chest &lt;&amp;, left</title>"), std::string::npos);
    const std::string back = zone_map(figure.skin, figure.at, names, view_of(ViewName::back), {});
    EXPECT_NE(back.find("data-zone=\"back\""), std::string::npos);
}

}  // namespace
}  // namespace unknot::body
