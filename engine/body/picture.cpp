#include "engine/body/picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "engine/base/text.h"
#include "engine/body/picture_depth.h"
#include "engine/body/picture_svg.h"

namespace unknot::body {
namespace {

using svg::Look;

// Widths of lines in CSS pixels at the size of a handout.
constexpr double outline_px = 1.7;
constexpr double fold_px = 1.2;
constexpr double thin_px = 1;
constexpr double arrow_px = 1.5;
constexpr double hatch_px = 5;         // how deep the hatching of floors and walls is
constexpr double arrow_beside_px = 6;  // from the ball to the arrow of its way

constexpr std::string_view ink = "#3a291f";
constexpr Look body_look{"body", "#dab9a3", ink, outline_px};
constexpr Look fold_look{"fold", "", ink, fold_px};
constexpr Look ball_look{"ball", "#c0623c", ink, outline_px};
constexpr Look hidden_look{"hidden", "", "#8f3f1f", fold_px};
constexpr Look thing_look{"thing", "#efe7da", "#a39483", thin_px};
constexpr Look band_look{"band", "#efe7da", "#efe7da", 10};  // the stroke rounds its corners
constexpr Look ground_look{"ground", "", "#a39483", thin_px};
constexpr Look halo_look{"halo", "", "#faf6ef", 4.5};
constexpr Look roll_look{"roll", "", "#9a3d17", arrow_px};
constexpr Look lean_look{"lean", "", ink, arrow_px};
struct AreaLook {
    std::string_view name;
    std::string_view colour;
    std::string_view edge;
};
constexpr std::array<AreaLook, 4> area_looks{{{"muscle", "#8f3f1f", "#8f3f1f"},
                                              {"essential", "#a8321f", "#a8321f"},
                                              {"spill", "#a8321f", ""},
                                              {"chosen", "#c98a68", "#8f3f1f"}}};  // by AreaManner
constexpr Look site_look{"site", "", "#9a3d17", 2};

// Floors and walls go on; a narrow wall is a door frame or a pillar and ends where its box ends.
bool endless(const Solid& solid) {
    constexpr double narrow_m = 1;
    const Vec3 size = solid.to - solid.from;
    return solid.kind == SolidKind::floor ||
           (solid.kind == SolidKind::wall && std::max(size.x(), size.z()) > narrow_m);
}

// A flat seat, bed or table that hangs above the floor.
bool has_legs(const Solid& solid) {
    constexpr double least_m = 0.08;
    constexpr double thick_m = 0.2;
    return solid.from.y() > least_m && solid.to.y() - solid.from.y() < thick_m &&
           (solid.kind == SolidKind::seat || solid.kind == SolidKind::bed ||
            solid.kind == SolidKind::table);
}

// A place that a pose names on a larger solid, a seat's edge say, is not drawn by itself.
bool lies_within(const Solid& solid, const Solid& larger) {
    constexpr double about_m = 0.005;
    return (solid.from.array() >= larger.from.array() - about_m).all() &&
           (solid.to.array() <= larger.to.array() + about_m).all() &&
           (larger.to - larger.from).prod() > 1.2 * (solid.to - solid.from).prod();
}

std::array<Vec3, 8> corners(const Vec3& from, const Vec3& to) {
    std::array<Vec3, 8> out;
    for (std::size_t i = 0; i < 8; ++i) {
        out[i] = {(i & 1) != 0 ? to.x() : from.x(), (i & 2) != 0 ? to.y() : from.y(),
                  (i & 4) != 0 ? to.z() : from.z()};
    }
    return out;
}

// The four corners of a box's face, in turn, and the way it looks.
struct Face {
    Vec3 outward;
    std::array<Vec3, 4> corner;
};
std::array<Face, 6> faces(const Vec3& from, const Vec3& to) {
    const auto c = corners(from, to);
    return {Face{-Vec3::UnitX(), {c[0], c[4], c[6], c[2]}},
            Face{Vec3::UnitX(), {c[1], c[3], c[7], c[5]}},
            Face{-Vec3::UnitY(), {c[0], c[1], c[5], c[4]}},
            Face{Vec3::UnitY(), {c[2], c[6], c[7], c[3]}},
            Face{-Vec3::UnitZ(), {c[0], c[2], c[3], c[1]}},
            Face{Vec3::UnitZ(), {c[4], c[5], c[7], c[6]}}};
}

class Drawing {
  public:
    Drawing(const PictureInput& input, const View& view, const PictureOptions& options)
        : input_(input),
          options_(options),
          camera_(view),
          prefix_(svg::id_prefix(options.prefix)) {}

    std::string draw() {
        arrange();
        look();
        // The outline ends where a part of the body is cut off: that edge is left out.
        const double cut = input_.focus.empty() ? 0 : 4;
        out_ = svg::opening({sheet_.width, sheet_.height, cut}, prefix_, options_.title,
                            options_.description, options_.style);
        draw_patterns();
        draw_surroundings();
        draw_furniture();
        if (ball_is_ == BallIs::behind) {
            draw_whole_ball();
        }
        draw_body();
        if (ball_is_ == BallIs::before) {
            draw_whole_ball();
        } else if (ball_is_ == BallIs::between) {
            out_ += svg::path(ball_look, edge_of(seen::ball));
        }
        if (ball_seen_ < least_seen_ball && input_.ball) {
            out_ += ball_shape(hidden_look, " stroke-dasharray=\"4 3.5\"");
        }
        draw_roll();
        for (const Arrow& arrow : input_.arrows) {
            draw_arrow({camera_px(arrow.from), camera_px(arrow.to)},
                       arrow.kind == ArrowKind::roll ? roll_look : lean_look, false);
        }
        draw_sites();
        return out_ + "</svg>\n";
    }

  private:
    enum class BallIs { absent, behind, before, between };
    static constexpr double least_seen_ball = 0.12;  // below, it is shown by a dashed outline

    // ---- where everything goes

    Extent content() const {
        Extent box;
        if (!input_.focus.empty()) {
            for (const Vec3& p : input_.focus) {
                constexpr double around_m = 0.16;  // enough to see which part of the body it is
                box.add(camera_.flat(p), around_m);
            }
            return box;
        }
        for (const Vec3& p : input_.positions) {
            box.add(camera_.flat(p));
        }
        if (input_.ball) {
            const Ball& ball = *input_.ball;
            const Vec3 half = ball.kind == BallKind::roller ? Vec3(ball.axis * (ball.length / 2))
                                                            : Vec3(Vec3::Zero());
            box.add(camera_.flat(ball.centre + half), ball.radius);
            box.add(camera_.flat(ball.centre - half), ball.radius);
        }
        for (const Vec3& p : input_.roll) {
            box.add(camera_.flat(p), input_.ball ? input_.ball->radius : 0);
        }
        for (const Arrow& arrow : input_.arrows) {
            box.add(camera_.flat(arrow.from));
            box.add(camera_.flat(arrow.to));
        }
        for (const Solid& solid : solids_) {
            if (!endless(solid)) {
                for (const Vec3& p : corners(solid.from, solid.to)) {
                    box.add(camera_.flat(p));
                }
            } else if (std::abs(solid.face.dot(camera_.toward())) < edge_on) {
                box.add(camera_.flat(foot_of(solid)));
            } else if (solid.face.dot(camera_.toward()) > 0) {
                for (const Vec3& p : band_of(solid)) {
                    box.add(camera_.flat(p));
                }
            }
        }
        return box;
    }

    // Seen from this nearly along a floor or wall, it is a line; else it is a band.
    static constexpr double edge_on = 0.06;

    // A point of an endless solid's face beside the body.
    Vec3 foot_of(const Solid& solid) const {
        const Vec3 middle = (least_ + most_) / 2;
        const Vec3 on_face = solid.face.maxCoeff() > 0.5 ? solid.to : solid.from;
        return middle + solid.face * solid.face.dot(on_face - middle);
    }

    void arrange() {
        least_ = Vec3::Constant(std::numeric_limits<double>::infinity());
        most_ = -least_;
        for (const Vec3& p : input_.positions) {
            least_ = least_.cwiseMin(p);
            most_ = most_.cwiseMax(p);
        }
        if (input_.ball) {
            least_ = least_.cwiseMin(input_.ball->centre - Vec3::Constant(input_.ball->radius));
            most_ = most_.cwiseMax(input_.ball->centre + Vec3::Constant(input_.ball->radius));
        }
        take_solids();
        constexpr double margin = 8;
        constexpr double for_arrows = arrow_beside_px + hatch_px;  // beside the ball's way
        sheet_ = lay_out(camera_, content(), options_,
                         margin + (input_.roll.size() > 1 ? for_arrows : 0));
    }

    // A bed is cut off a little beyond the body, which would be small beside all of it.
    void take_solids() {
        for (const Solid& solid : input_.solids) {
            const bool part_of_another = std::ranges::any_of(
                input_.solids,
                [&](const Solid& other) { return !endless(other) && lies_within(solid, other); });
            if (part_of_another && !endless(solid)) {
                continue;
            }
            solids_.push_back(solid);
            if (solid.kind == SolidKind::bed || solid.kind == SolidKind::mat) {
                constexpr double beyond_m = 0.15;
                Solid& cut = solids_.back();
                for (const Eigen::Index i : {0, 2}) {
                    cut.from[i] = std::clamp(least_[i] - beyond_m, solid.from[i], solid.to[i]);
                    cut.to[i] = std::clamp(most_[i] + beyond_m, solid.from[i], solid.to[i]);
                }
            }
        }
    }

    // A point in CSS pixels.
    Point camera_px(const Vec3& p) const { return camera_.pixel(p) / sheet_.fine; }

    // ---- what is seen

    void look() {
        skin_.emplace(input_.skin, input_.positions, camera_, sheet_.columns(), sheet_.rows());
        skin_->close_gaps(sheet_.narrow_gap());
        DepthImage& image = skin_->image;
        std::uint16_t label = seen::solid;
        for (const Solid& solid : solids_) {
            // A door frame that would hide the person is drawn behind them.
            if (solid.kind != SolidKind::wall && solid.kind != SolidKind::floor) {
                image.draw(solid, camera_, label);
            }
            ++label;
        }
        place_ball();
        constexpr int speck_px = 6;
        drop_specks(image.labels, speck_px * sheet_.fine * sheet_.fine);
        skin_->find_folds();
        LineManner manner = sheet_.manner();
        manner.loose_smoothing = manner.smoothing;
        map_ = trace(image.labels, manner);
    }

    // Where the ball hides things and is hidden by none, or the other way about, it is drawn whole.
    void place_ball() {
        if (!input_.ball) {
            return;
        }
        DepthImage& image = skin_->image;
        const auto [all, hides, hidden] = image.overlap(*input_.ball, camera_);
        ball_seen_ = all == 0 ? 1 : 1 - static_cast<double>(hidden) / all;
        constexpr double next_to_none = 0.015;
        if (hidden <= next_to_none * all) {
            ball_is_ = BallIs::before;
            return;
        }
        if (hides <= next_to_none * all) {
            ball_is_ = BallIs::behind;
            return;
        }
        ball_is_ = BallIs::between;
        image.draw(*input_.ball, camera_, seen::ball);
    }

    std::string edge_of(std::uint16_t label) const {
        PathWriter path(1.0 / sheet_.fine);
        for (const Loop& loop : map_.loops([&](std::uint16_t each) { return each == label; })) {
            add(path, map_, loop);
        }
        return path.text();
    }

    // ---- the body

    void draw_body() {
        out_ += svg::path(body_look, edge_of(seen::body));
        for (std::size_t i = 0; i < input_.areas.size(); ++i) {
            draw_area(input_.areas[i]);
        }
        PathWriter folds(1.0 / sheet_.fine);
        for (const Border& border : map_.borders) {
            if (border.left == border.right) {
                folds.add(border.curve, false);
            }
        }
        out_ += svg::path(fold_look, folds.text());
    }

    // Whether a pixel of the body lies in the area: in one of its boxes, or more than half its own
    // by the shares of its vertices.
    bool inside(const Area& area, const std::vector<bool>& member, int x, int y) const {
        if (!area.boxes.empty()) {
            const SkinPlace place = skin_->place(x, y);
            if ((!area.side || *area.side == place.side) &&
                std::ranges::any_of(
                    area.boxes, [&](const SkinBox& box) { return contains(box, place.point); })) {
                return true;
            }
        }
        const DepthImage& image = skin_->image;
        const auto& corner =
            input_.skin.triangles[static_cast<std::size_t>(image.face[image.labels.index(x, y)])];
        if (!member[corner[0]] && !member[corner[1]] && !member[corner[2]]) {
            return false;
        }
        const auto share = skin_->shares(x, y);
        double sum = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            sum += member[corner[i]] ? share[i] : 0;
        }
        return sum > 0.5;
    }

    // Pixels from `left` to before `right`, from `top` to before `bottom`.
    struct Window {
        int left = std::numeric_limits<int>::max();
        int top = std::numeric_limits<int>::max();
        int right = 0;
        int bottom = 0;

        bool empty() const { return left >= right; }
        void add(int x, int y) {
            left = std::min(left, x);
            top = std::min(top, y);
            right = std::max(right, x + 1);
            bottom = std::max(bottom, y + 1);
        }
        void widen(int by, const LabelImage& image) {
            left = std::max(left - by, 0);
            top = std::max(top - by, 0);
            right = std::min(right + by, image.width);
            bottom = std::min(bottom + by, image.height);
        }
    };

    // Triangles of the skin that may lie in the area: of a segment that one of its boxes names, or
    // with one of its vertices.
    std::vector<bool> may_lie_in(const Area& area, const std::vector<bool>& member) const {
        const auto near = [&](std::uint16_t v) {
            const Segment segment = parts()[input_.skin.part[v]].segment;
            return member[v] || std::ranges::any_of(area.boxes, [&](const SkinBox& box) {
                       return box.segment == segment;
                   });
        };
        std::vector<bool> out;
        for (const auto& [a, b, c] : input_.skin.triangles) {
            out.push_back(near(a) || near(b) || near(c));
        }
        return out;
    }

    // The body's pixels as 1, those of the area as 2, and where those are, with some space.
    std::pair<LabelImage, Window> mark(const Area& area, const std::vector<bool>& member) const {
        const DepthImage& image = skin_->image;
        LabelImage marked(image.labels.width, image.labels.height);
        marked.fold_left = image.labels.fold_left;
        marked.fold_top = image.labels.fold_top;
        const std::vector<bool> near = may_lie_in(area, member);
        Window window;
        for (int y = 0; y < marked.height; ++y) {
            for (int x = 0; x < marked.width; ++x) {
                const std::size_t i = marked.index(x, y);
                if (image.labels.label[i] == seen::body && image.face[i] != no_face) {
                    const bool in =
                        near[static_cast<std::size_t>(image.face[i])] && inside(area, member, x, y);
                    marked.label[i] = in ? 2 : 1;
                    if (in) {
                        window.add(x, y);
                    }
                }
            }
        }
        if (!window.empty()) {
            constexpr int space_px = 12;  // more than lines are smoothed over
            window.widen(space_px * sheet_.fine, marked);
        }
        return {std::move(marked), window};
    }

    static LabelImage cut_out(const LabelImage& image, const Window& window) {
        LabelImage out(window.right - window.left, window.bottom - window.top);
        const bool folds = !image.fold_left.empty();
        if (folds) {
            out.fold_left.resize(out.label.size());
            out.fold_top.resize(out.label.size());
        }
        for (int y = 0; y < out.height; ++y) {
            for (int x = 0; x < out.width; ++x) {
                const std::size_t to = out.index(x, y);
                const std::size_t from = image.index(x + window.left, y + window.top);
                out.label[to] = image.label[from];
                if (folds) {
                    out.fold_left[to] = image.fold_left[from];
                    out.fold_top[to] = image.fold_top[from];
                }
            }
        }
        return out;
    }

    void draw_area(const Area& area) {
        std::vector<bool> member(input_.skin.positions.size(), false);
        for (const std::uint16_t v : area.vertices) {
            member[v] = true;
        }
        const auto [marked_here, window] = mark(area, member);
        if (window.empty()) {
            return;
        }
        // Borders are traced about the area only: they cost more than all the rest.
        LabelImage marked = cut_out(marked_here, window);
        constexpr int speck_px = 12;
        drop_specks(marked, speck_px * sheet_.fine * sheet_.fine);
        const BorderMap map = trace(marked, sheet_.manner());
        const Point corner = Point(window.left, window.top) / sheet_.fine;
        PathWriter path(1.0 / sheet_.fine, corner);
        for (const Loop& loop : map.loops([](std::uint16_t each) { return each == 2; })) {
            add(path, map, loop);
        }
        // Its edge is drawn on the skin only: the body's outline stays the body's.
        PathWriter edge(1.0 / sheet_.fine, corner);
        for (const Border& border : map.borders) {
            if (border.left != 0 && border.right != 0 && !border.fold) {
                edge.add(border.curve, false);
            }
        }
        const AreaLook& look = area_looks[static_cast<std::size_t>(area.manner)];
        const std::string pattern = fmt::format("url(#{}-{})", prefix_, look.name);
        const std::string edge_name = fmt::format("{}-edge", look.name);
        std::string drawn =
            svg::path({look.name, area.manner == AreaManner::chosen ? look.colour : pattern, "", 0},
                      path.text());
        if (!look.edge.empty()) {
            drawn += svg::path({edge_name, "", look.edge, 1.3}, edge.text());
        }
        out_ +=
            area.title.empty() || drawn.empty()
                ? drawn
                : fmt::format("<g><title>{}</title>{}</g>\n", escaped_markup(area.title), drawn);
    }

    // The patterns that the picture's areas are filled with, each once.
    void draw_patterns() {
        std::string patterns;
        for (const AreaManner manner :
             {AreaManner::muscle, AreaManner::essential, AreaManner::spill_over}) {
            const bool used = std::ranges::any_of(
                input_.areas, [&](const Area& area) { return area.manner == manner; });
            if (!used) {
                continue;
            }
            const AreaLook& look = area_looks[static_cast<std::size_t>(manner)];
            const bool dots = manner == AreaManner::spill_over;
            const double every = manner == AreaManner::muscle ? 4.5 : dots ? 5 : 2.6;
            patterns += fmt::format(
                "<pattern id=\"{}-{}\" width=\"{}\" height=\"{}\" "
                "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate({})\">",
                prefix_, look.name, tenths(every), tenths(every),
                manner == AreaManner::essential ? -45 : 45);
            patterns += dots ? fmt::format(
                                   "<circle class=\"kn-{}-dot\" fill=\"{}\" cx=\"2\" cy=\"2\" "
                                   "r=\"1\"/>",
                                   look.name, look.colour)
                             : fmt::format(
                                   "<path class=\"kn-{}-line\" stroke=\"{}\" "
                                   "stroke-width=\"{}\" d=\"M1 0v{}\"/>",
                                   look.name, look.colour,
                                   manner == AreaManner::muscle ? "1" : "1.3", tenths(every));
            patterns += "</pattern>";
        }
        if (!patterns.empty()) {
            out_ += fmt::format("<defs>{}</defs>\n", patterns);
        }
    }

    // ---- the ball

    // A path or circle of the whole ball.
    std::string ball_shape(const Look& look, std::string_view more) const {
        const Ball& ball = *input_.ball;
        const Point centre = camera_px(ball.centre);
        const double r = ball.radius * sheet_.scale;
        if (ball.kind == BallKind::ball) {
            return fmt::format("<circle{}{} cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n",
                               svg::attributes(look), more, tenths(centre.x()), tenths(centre.y()),
                               tenths(r));
        }
        // Two ends, each an ellipse, and their common tangents.
        const Point along = camera_px(ball.centre + ball.axis) - centre;
        const double facing = std::abs(ball.axis.dot(camera_.toward()));
        const Point axis = along.norm() > 1e-6 ? Point(along.normalized()) : Point(1, 0);
        const Point half = along * (ball.length / 2);
        const Point side = Point(-axis.y(), axis.x()) * r;
        const double turn = degrees(std::atan2(axis.y(), axis.x()));
        const bool far_first = ball.axis.dot(camera_.toward()) >= 0;
        const Point near = far_first ? Point(centre + half) : Point(centre - half);
        const Point far = far_first ? Point(centre - half) : Point(centre + half);
        const auto arc = [&](const Point& to, int sweep) {
            return fmt::format("A{} {} {} 0 {} {} {}", tenths(std::max(facing * r, 0.05)),
                               tenths(r), tenths(turn), sweep, tenths(to.x()), tenths(to.y()));
        };
        const int sweep = far_first ? 1 : 0;
        std::string data =
            fmt::format("M{} {}", tenths((near + side).x()), tenths((near + side).y()));
        data += fmt::format("L{} {}", tenths((far + side).x()), tenths((far + side).y()));
        data += arc(far - side, sweep);
        data += fmt::format("L{} {}", tenths((near - side).x()), tenths((near - side).y()));
        data += arc(near + side, sweep);
        if (facing > 0.02 && look.name == ball_look.name) {
            data += arc(near - side, sweep);
        }
        return svg::path(look, data, more);
    }

    void draw_whole_ball() { out_ += ball_shape(ball_look, ""); }

    // ---- surroundings

    void draw_surroundings() {
        for (const SolidKind kind : {SolidKind::wall, SolidKind::floor}) {
            for (const Solid& solid : solids_) {
                if (solid.kind == kind) {
                    draw_endless(solid);
                }
            }
        }
    }

    void draw_endless(const Solid& solid) {
        const double facing = solid.face.dot(camera_.toward());
        if (std::abs(facing) < edge_on) {
            draw_line_of(solid);
        } else if (facing > 0) {
            draw_band_of(solid);
        }
    }

    // Edge-on: a hairline across the picture with short hatching on the far side.
    void draw_line_of(const Solid& solid) {
        const Point at = camera_px(foot_of(solid));
        constexpr double inset = 3;
        const bool upright = solid.kind == SolidKind::wall;
        const double from = inset;
        const double to = upright ? floor_px() : sheet_.width - inset;
        const Point outward = camera_px(foot_of(solid) + solid.face) - camera_px(foot_of(solid));
        const double side = (upright ? outward.x() : outward.y()) > 0 ? -hatch_px : hatch_px;
        PathWriter path;
        path.move(upright ? Point(at.x(), from) : Point(from, at.y()));
        path.line(upright ? Point(at.x(), to) : Point(to, at.y()));
        constexpr double every = 9;
        for (double s = from + every / 2; s + hatch_px <= to + 0.5; s += every) {
            path.move(upright ? Point(at.x(), s) : Point(s + hatch_px, at.y()));
            path.line(upright ? Point(at.x() + side, s + hatch_px) : Point(s, at.y() + side));
        }
        out_ += svg::path(ground_look, path.text());
    }

    double floor_px() const {
        for (const Solid& solid : solids_) {
            if (solid.kind == SolidKind::floor &&
                std::abs(solid.face.dot(camera_.toward())) < edge_on) {
                return camera_px(foot_of(solid)).y();
            }
        }
        return sheet_.height - 3;
    }

    // Where an endless solid faces the viewer, it is a soft band behind what is near to it.
    std::array<Vec3, 4> band_of(const Solid& solid) const {
        constexpr double near_m = 0.3;
        constexpr double beyond_m = 0.04;
        const Vec3 foot = foot_of(solid);
        Vec3 from = Vec3::Constant(std::numeric_limits<double>::infinity());
        Vec3 to = -from;
        const auto stands = [&](const Vec3& p) {
            if (solid.face.dot(p - foot) < near_m) {
                from = from.cwiseMin(p);
                to = to.cwiseMax(p);
            }
        };
        for (const Vec3& p : input_.positions) {
            stands(p);
        }
        for (const Solid& other : solids_) {
            if (!endless(other)) {
                for (Vec3 p : corners(other.from, other.to)) {
                    p.y() = has_legs(other) ? std::min(p.y(), 0.0) : p.y();
                    stands(p);
                }
            }
        }
        if (from.x() > to.x()) {
            from = least_;
            to = most_;
        }
        from -= Vec3::Constant(beyond_m);
        to += Vec3::Constant(beyond_m);
        if (solid.kind == SolidKind::wall) {
            from.y() = std::max(solid.from.y(), 0.0);
        }
        for (Eigen::Index i = 0; i < 3; ++i) {
            if (std::abs(solid.face[i]) > 0.5) {
                from[i] = to[i] = foot[i];
            }
        }
        std::array<Vec3, 4> out;
        for (const Face& face : faces(from, to)) {
            if (face.outward.dot(solid.face) > 0.5) {
                out = face.corner;
            }
        }
        return out;
    }

    void draw_band_of(const Solid& solid) {
        PathWriter path;
        Polyline corner;
        for (const Vec3& p : band_of(solid)) {
            corner.push_back(camera_px(p));
        }
        path.add(corner);
        path.close();
        out_ += svg::path(band_look, path.text());
    }

    void draw_furniture() {
        std::vector<const Solid*> all;
        for (const Solid& solid : solids_) {
            if (!endless(solid)) {
                all.push_back(&solid);
            }
        }
        std::ranges::stable_sort(all, [&](const Solid* a, const Solid* b) {
            return (a->from + a->to).dot(camera_.toward()) <
                   (b->from + b->to).dot(camera_.toward());
        });
        for (const Solid* solid : all) {
            draw_legs(*solid);
            PathWriter path;
            for (const Face& face : faces(solid->from, solid->to)) {
                if (face.outward.dot(camera_.toward()) < 1e-6) {
                    continue;
                }
                for (std::size_t i = 0; i < 4; ++i) {
                    const Point p = camera_px(face.corner[i]);
                    i == 0 ? path.move(p) : path.line(p);
                }
                path.close();
            }
            out_ += svg::path(thing_look, path.text());
        }
    }

    void draw_legs(const Solid& solid) {
        if (!has_legs(solid)) {
            return;
        }
        constexpr double inset_m = 0.03;
        const Vec3 inset = ((solid.to - solid.from) / 4).cwiseMin(inset_m);
        PathWriter path;
        for (const double x : {solid.from.x() + inset.x(), solid.to.x() - inset.x()}) {
            for (const double z : {solid.from.z() + inset.z(), solid.to.z() - inset.z()}) {
                path.move(camera_px({x, solid.from.y(), z}));
                path.line(camera_px({x, 0, z}));
            }
        }
        Look legs = thing_look;
        legs.name = "ground";
        legs.fill = "";
        legs.width = 3;
        out_ += svg::path(legs, path.text());
    }

    // ---- marks

    // How much of the body lies under a line, from 0 to 1.
    double covered(const Polyline& line) const {
        int on_body = 0;
        int all = 0;
        const LabelImage& labels = skin_->image.labels;
        for (std::size_t i = 1; i < line.size(); ++i) {
            constexpr int steps = 16;
            for (int k = 0; k <= steps; ++k) {
                const Point p = (line[i - 1] + (line[i] - line[i - 1]) * k / steps) * sheet_.fine;
                const bool inside =
                    p.x() >= 0 && p.y() >= 0 && p.x() < labels.width && p.y() < labels.height;
                on_body += !inside || labels.at(static_cast<int>(p.x()), static_cast<int>(p.y())) !=
                                          seen::ground
                               ? 1
                               : 0;
                ++all;
            }
        }
        return all == 0 ? 0 : static_cast<double>(on_body) / all;
    }

    // Beside the ball's way, on the side where less is drawn already.
    void draw_roll() {
        if (input_.roll.size() < 2 || !input_.ball) {
            return;
        }
        Polyline way;
        for (const Vec3& p : input_.roll) {
            way.push_back(camera_px(p));
        }
        const Point chord = way.back() - way.front();
        constexpr double least_px = 5;  // shorter ways lead toward the viewer
        if (chord.norm() < least_px) {
            return;
        }
        const Point across = Point(-chord.y(), chord.x()).normalized();
        const Ball& ball = *input_.ball;
        double beside = ball.radius * sheet_.scale + arrow_beside_px;
        if (ball.kind == BallKind::roller) {
            const Point axis = camera_px(ball.centre + ball.axis) - camera_px(ball.centre);
            beside += std::abs(axis.dot(across)) * ball.length / 2;
        }
        std::array<Polyline, 2> sides;
        std::array<double, 2> cost{};
        for (std::size_t s = 0; s < 2; ++s) {
            const Point out = s == 0 ? across : Point(-across);
            const double past = beyond_a_surface(out) ? hatch_px : 0;
            for (const Point& p : way) {
                sides[s].push_back(p + out * (beside + past));
            }
            cost[s] = covered(sides[s]);
        }
        draw_arrow(cost[0] <= cost[1] ? sides[0] : sides[1], roll_look, true);
    }

    // Whether something on this side of the ball would lie past the line of a floor or wall.
    bool beyond_a_surface(const Point& side) const {
        return std::ranges::any_of(solids_, [&](const Solid& solid) {
            const Point inward = camera_.flat(-solid.face);
            return endless(solid) && std::abs(solid.face.dot(camera_.toward())) < edge_on &&
                   inward.dot(side) > 0.7 && inward.norm() > 0.5;
        });
    }

    void draw_arrow(const Polyline& line, const Look& look, bool both_ends) {
        if (length_of(line) < 1) {
            return;
        }
        PathWriter path;
        path.add(simplified(line, 0.3));
        const auto head = [&](const Point& tip, const Point& before) {
            const Point back = (before - tip).normalized() * 6;
            const Point side = Point(-back.y(), back.x()) * 0.55;
            path.move(tip + back + side);
            path.line(tip);
            path.line(tip + back - side);
        };
        head(line.back(), line[line.size() - 2]);
        if (both_ends) {
            head(line.front(), line[1]);
        }
        out_ += svg::path(halo_look, path.text()) + svg::path(look, path.text());
    }

    void draw_sites() {
        PathWriter path;
        const DepthImage& image = skin_->image;
        for (const Vec3& site : input_.sites) {
            const Vec3 p = camera_ * site;
            const int x = static_cast<int>(p.x());
            const int y = static_cast<int>(p.y());
            if (x < 0 || y < 0 || x >= image.labels.width || y >= image.labels.height) {
                continue;
            }
            constexpr double hidden_by_m = 0.012;
            if (p.z() < static_cast<double>(image.depth[image.labels.index(x, y)]) - hidden_by_m) {
                continue;
            }
            const Point at = Point(p.x(), p.y()) / sheet_.fine;
            constexpr double arm = 3.2;
            path.move(at + Point(-arm, -arm));
            path.line(at + Point(arm, arm));
            path.move(at + Point(-arm, arm));
            path.line(at + Point(arm, -arm));
        }
        out_ += svg::path(halo_look, path.text()) + svg::path(site_look, path.text());
    }

    const PictureInput& input_;
    const PictureOptions& options_;
    Camera camera_;
    std::string prefix_;
    Vec3 least_ = Vec3::Zero();  // of body and ball, in the world
    Vec3 most_ = Vec3::Zero();
    std::vector<Solid> solids_;  // that are drawn
    Sheet sheet_;
    std::optional<SkinImage> skin_;
    BorderMap map_;
    BallIs ball_is_ = BallIs::absent;
    double ball_seen_ = 1;
    std::string out_;
};

}  // namespace

View view_of(ViewName name) {
    constexpr double above_deg = 12;
    switch (name) {
        case ViewName::front:
            return {0, 0};
        case ViewName::back:
            return {180, 0};
        case ViewName::left:
            return {270, 0};
        case ViewName::right:
            return {90, 0};
        case ViewName::front_left:
            return {315, above_deg};
        case ViewName::front_right:
            return {45, above_deg};
        case ViewName::back_left:
            return {225, above_deg};
        case ViewName::back_right:
            return {135, above_deg};
        case ViewName::above:
            return {180, 90};
    }
    return {};
}

std::string picture(const PictureInput& input, const View& view, const PictureOptions& options) {
    return Drawing(input, view, options).draw();
}

}  // namespace unknot::body
