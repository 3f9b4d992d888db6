#include "engine/body/picture_depth.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace unknot::body {
namespace {

// A fold begins where the nearer part stands out this far, and is worth drawing where it somewhere
// stands out by LineManner::fold_strength (in millimetres).
constexpr double least_step_m = 0.004;
// Points of the skin that lie this far apart at rest but side by side in the picture: two parts of
// the body that touch or overlap, whatever the step between them.
constexpr double apart_at_rest_m = 0.045;

double cross(const Point& a, const Point& b) {
    return a.x() * b.y() - a.y() * b.x();
}
Point flat(const Vec3& v) {
    return {v.x(), v.y()};
}
int floor_of(double v) {
    return static_cast<int>(std::floor(v));
}
int ceil_of(double v) {
    return static_cast<int>(std::ceil(v));
}

}  // namespace

Camera::Camera(const View& view) {
    const double a = radians(view.azimuth_deg);
    const double e = radians(view.elevation_deg);
    // Exact at quarter turns, so that a front view is a mirror image of itself.
    const auto clean = [](double v) { return std::abs(v) < 1e-12 ? 0.0 : v; };
    const double ca = clean(std::cos(a));
    const double sa = clean(std::sin(a));
    const double ce = clean(std::cos(e));
    const double se = clean(std::sin(e));
    toward_ = {ca * ce, se, sa * ce};
    up_ = {-ca * se, ce, -sa * se};
    right_ = {sa, 0, -ca};
}

Sheet lay_out(Camera& camera, const Extent& content, const PictureOptions& options, double margin) {
    constexpr double least_size_m = 1e-3;
    constexpr double enough = 1100;  // pixels on the longer side
    const Point size = (content.most - content.least).cwiseMax(least_size_m);
    Sheet sheet;
    sheet.scale = std::max(1.0, std::min((options.width - 2 * margin) / size.x(),
                                         (options.height - 2 * margin) / size.y()));
    sheet.width = std::ceil(size.x() * sheet.scale + 2 * margin);
    sheet.height = std::ceil(size.y() * sheet.scale + 2 * margin);
    sheet.fine = std::clamp(static_cast<int>(enough / std::max(sheet.width, sheet.height)), 2, 4);
    const double pixels_a_metre = sheet.scale * sheet.fine;
    const Point middle = (content.least + content.most) / 2;
    camera.set(pixels_a_metre,
               Point(sheet.width, sheet.height) * sheet.fine / 2 - middle * pixels_a_metre);
    return sheet;
}

LineManner Sheet::manner() const {
    constexpr double smoothing_px = 1.1;
    constexpr double smoothing_m = 0.005;
    constexpr double tolerance_px = 0.17;
    constexpr double tolerance_m = 0.0007;
    constexpr double least_fold_px = 10;
    LineManner manner;
    manner.smoothing = fine * std::max(smoothing_px, smoothing_m * scale);
    manner.loose_smoothing = 2.3 * manner.smoothing;
    manner.tolerance = fine * std::max(tolerance_px, tolerance_m * scale);
    manner.fold_length = fine * least_fold_px;
    return manner;
}

// ---- depth
// --------------------------------------------------------------------------------------

DepthImage::DepthImage(int width, int height) : labels(width, height) {
    depth.assign(labels.label.size(), -std::numeric_limits<float>::infinity());
    face.assign(labels.label.size(), no_face);
}

namespace {

// Calls visit(x, y, nearness) for the pixels whose middle lies in the triangle, if it is seen from
// its front.
template <class Visit>
void each_pixel(const Vec3& a, const Vec3& b, const Vec3& c, int width, int height, Visit&& visit) {
    const Point ab = flat(b - a);
    const Point ac = flat(c - a);
    const double area = cross(ab, ac);  // below zero: counter-clockwise to the eye, for Y is down
    if (area >= 0) {
        return;
    }
    const int y0 = std::max(0, ceil_of(std::min({a.y(), b.y(), c.y()}) - 0.5));
    const int y1 = std::min(height - 1, floor_of(std::max({a.y(), b.y(), c.y()}) - 0.5));
    // The nearness as a linear function of the pixel.
    const double dz_b = b.z() - a.z();
    const double dz_c = c.z() - a.z();
    const double dzx = (ac.y() * dz_b - ab.y() * dz_c) / area;
    const double dzy = (ab.x() * dz_c - ac.x() * dz_b) / area;
    const std::array<const Vec3*, 4> corner{&a, &b, &c, &a};
    for (int y = y0; y <= y1; ++y) {
        const double py = y + 0.5;
        double from = std::numeric_limits<double>::infinity();
        double to = -from;
        for (std::size_t i = 0; i < 3; ++i) {
            const Vec3& p = *corner[i];
            const Vec3& q = *corner[i + 1];
            if ((p.y() <= py) != (q.y() <= py)) {
                const double x = p.x() + (q.x() - p.x()) * ((py - p.y()) / (q.y() - p.y()));
                from = std::min(from, x);
                to = std::max(to, x);
            }
        }
        if (from > to) {
            continue;
        }
        const int x0 = std::max(0, ceil_of(from - 0.5));
        const int x1 = std::min(width - 1, floor_of(to - 0.5));
        const double row = a.z() + (py - a.y()) * dzy - a.x() * dzx;
        for (int x = x0; x <= x1; ++x) {
            visit(x, y, row + (x + 0.5) * dzx);
        }
    }
}

template <class Visit>
void each_pixel(const Ball& ball, const Camera& camera, int width, int height, Visit&& visit) {
    if (ball.kind == BallKind::roller) {
        constexpr int sides = 64;
        const Vec3 along = ball.axis * (ball.length / 2);
        const Vec3 one = ball.axis.unitOrthogonal() * ball.radius;
        const Vec3 other = ball.axis.cross(one);
        const auto rim = [&](int i, double end) {
            const double turn = 2 * std::numbers::pi * i / sides;
            return camera *
                   Vec3(ball.centre + end * along + std::cos(turn) * one + std::sin(turn) * other);
        };
        const Vec3 near = camera * Vec3(ball.centre - along);
        const Vec3 far = camera * Vec3(ball.centre + along);
        for (int i = 0; i < sides; ++i) {
            const Vec3 a = rim(i, -1);
            const Vec3 b = rim(i + 1, -1);
            const Vec3 c = rim(i, 1);
            const Vec3 d = rim(i + 1, 1);
            each_pixel(a, b, d, width, height, visit);
            each_pixel(a, d, c, width, height, visit);
            each_pixel(near, b, a, width, height, visit);
            each_pixel(far, c, d, width, height, visit);
        }
        return;
    }
    const Vec3 centre = camera * ball.centre;
    const double r = ball.radius * camera.scale();
    for (int y = std::max(0, floor_of(centre.y() - r));
         y <= std::min(height - 1, ceil_of(centre.y() + r)); ++y) {
        for (int x = std::max(0, floor_of(centre.x() - r));
             x <= std::min(width - 1, ceil_of(centre.x() + r)); ++x) {
            const double dx = x + 0.5 - centre.x();
            const double dy = y + 0.5 - centre.y();
            const double left = r * r - dx * dx - dy * dy;
            if (left >= 0) {
                visit(x, y, centre.z() + std::sqrt(left) / camera.scale());
            }
        }
    }
}

}  // namespace

void DepthImage::put(std::size_t i, double z, std::uint16_t label, std::int32_t the_face) {
    const auto nearness = static_cast<float>(z);
    if (nearness > depth[i]) {
        depth[i] = nearness;
        labels.label[i] = label;
        face[i] = the_face;
    }
}

void DepthImage::draw(const Vec3& a, const Vec3& b, const Vec3& c, std::uint16_t label,
                      std::int32_t the_face) {
    each_pixel(a, b, c, labels.width, labels.height,
               [&](int x, int y, double z) { put(labels.index(x, y), z, label, the_face); });
}

void DepthImage::draw(const Ball& ball, const Camera& camera, std::uint16_t label) {
    each_pixel(ball, camera, labels.width, labels.height,
               [&](int x, int y, double z) { put(labels.index(x, y), z, label, no_face); });
}

DepthImage::Overlap DepthImage::overlap(const Ball& ball, const Camera& camera) const {
    Overlap out;
    each_pixel(ball, camera, labels.width, labels.height, [&](int x, int y, double z) {
        const std::size_t i = labels.index(x, y);
        ++out.pixels;
        if (labels.label[i] != seen::ground) {
            ++(z > static_cast<double>(depth[i]) ? out.hides : out.hidden);
        }
    });
    return out;
}

void DepthImage::draw(const Solid& solid, const Camera& camera, std::uint16_t label) {
    const auto corner = [&](int i) {
        return camera * Vec3((i & 1) != 0 ? solid.to.x() : solid.from.x(),
                             (i & 2) != 0 ? solid.to.y() : solid.from.y(),
                             (i & 4) != 0 ? solid.to.z() : solid.from.z());
    };
    // Counter-clockwise from outside.
    constexpr std::array<std::array<int, 4>, 6> faces{
        {{0, 4, 6, 2}, {1, 3, 7, 5}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 2, 3, 1}, {4, 5, 7, 6}}};
    for (const auto& [a, b, c, d] : faces) {
        draw(corner(a), corner(b), corner(c), label, no_face);
        draw(corner(a), corner(c), corner(d), label, no_face);
    }
}

// ---- the skin
// -----------------------------------------------------------------------------------

SkinImage::SkinImage(const Skin& skin_in, std::span<const Vec3> positions, const Camera& camera,
                     int width, int height)
    : skin(skin_in), image(width, height) {
    at.reserve(positions.size());
    for (const Vec3& p : positions) {
        at.push_back(camera * p);
    }
    for (std::size_t f = 0; f < skin.triangles.size(); ++f) {
        const auto& [a, b, c] = skin.triangles[f];
        image.draw(at[a], at[b], at[c], seen::body, static_cast<std::int32_t>(f));
    }
}

void SkinImage::close_gaps(int narrower_than) {
    LabelImage& labels = image.labels;
    // How wide the gap is at a pixel, and the body's pixel next to it, along a row or a column.
    struct Gap {
        std::size_t pixel;
        std::size_t nearest;
        int width;
    };
    std::vector<Gap> gaps;
    const auto between = [&](std::size_t from, std::size_t to, std::size_t stride) {
        const std::size_t width = (to - from) / stride - 1;
        if (width == 0 || width >= static_cast<std::size_t>(narrower_than)) {
            return;
        }
        for (std::size_t i = 1; i <= width; ++i) {
            gaps.push_back(
                {from + i * stride, 2 * i <= width ? from : to, static_cast<int>(width)});
        }
    };
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    const auto columns = static_cast<std::size_t>(labels.width);
    std::vector<std::size_t> above(columns, none);
    for (int y = 0; y < labels.height; ++y) {
        std::size_t before = none;
        for (std::size_t x = 0; x < columns; ++x) {
            const std::size_t i = labels.index(0, y) + x;
            if (labels.label[i] != seen::body) {
                continue;
            }
            if (before != none && before + 1 != i) {
                between(before, i, 1);
            }
            if (above[x] != none && above[x] + columns != i) {
                between(above[x], i, columns);
            }
            before = above[x] = i;
        }
    }
    std::ranges::sort(gaps, [](const Gap& a, const Gap& b) {
        return std::pair(a.pixel, a.width) < std::pair(b.pixel, b.width);
    });
    for (const Gap& gap : gaps) {
        if (labels.label[gap.pixel] != seen::body) {
            labels.label[gap.pixel] = seen::body;
            image.face[gap.pixel] = image.face[gap.nearest];
            image.depth[gap.pixel] = image.depth[gap.nearest];
            gap_.resize(labels.label.size());
            gap_[gap.pixel] = true;
        }
    }
}

std::array<double, 3> SkinImage::shares(int x, int y) const {
    const auto f = static_cast<std::size_t>(image.face[image.labels.index(x, y)]);
    const auto& [a, b, c] = skin.triangles[f];
    const Point ab = flat(at[b] - at[a]);
    const Point ac = flat(at[c] - at[a]);
    const Point p = Point(x + 0.5, y + 0.5) - flat(at[a]);
    const double area = cross(ab, ac);
    const double v = cross(p, ac) / area;
    const double w = cross(ab, p) / area;
    return {1 - v - w, v, w};
}

Vec3 SkinImage::rest(int x, int y) const {
    const auto share = shares(x, y);
    const auto& corners =
        skin.triangles[static_cast<std::size_t>(image.face[image.labels.index(x, y)])];
    Vec3 out = Vec3::Zero();
    for (std::size_t i = 0; i < 3; ++i) {
        out += share[i] * skin.positions[corners[i]].cast<double>();
    }
    return out;
}

std::size_t SkinImage::part(int x, int y) const {
    const auto share = shares(x, y);
    const auto& corner =
        skin.triangles[static_cast<std::size_t>(image.face[image.labels.index(x, y)])];
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        double sum = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            sum += skin.part[corner[i]] == skin.part[corner[k]] ? share[k] : 0;
        }
        if (sum > most + 1e-9) {
            most = sum;
            best = i;
        }
    }
    return skin.part[corner[best]];
}

SkinPlace SkinImage::place(int x, int y) const {
    static const Frames into = [] {
        Frames made = frames(rest_pose());
        for (Frame& each : made) {
            each = each.inverse();
        }
        return made;
    }();
    const std::size_t of = part(x, y);
    const Vec3 at_rest = rest(x, y);
    const Part& one = parts()[of];
    const Side side = !on_midline(one.segment) ? one.side
                      : at_rest.z() < 0        ? Side::left
                                               : Side::right;
    return {surface_point(of, into[of] * at_rest), side};
}

// How the depth grows along x and y on a face's plane.
Point SkinImage::slope(std::int32_t face) const {
    const auto& [a, b, c] = skin.triangles[static_cast<std::size_t>(face)];
    const Vec3 normal = (at[b] - at[a]).cross(at[c] - at[a]);
    return std::abs(normal.z()) < 1e-12 ? Point(0, 0)
                                        : Point(-normal.x() / normal.z(), -normal.y() / normal.z());
}

// Marks the pixels at which the skin turns away from the viewer: about edges between a triangle
// seen from its front and one seen from its back, where they are not hidden.
void SkinImage::mark_turning_edges(std::vector<std::uint8_t>& turning) const {
    turning.assign(image.depth.size(), 0);
    struct Edge {
        std::uint32_t ends;
        bool front;
        bool operator<(const Edge& other) const {
            return std::pair(ends, front) < std::pair(other.ends, other.front);
        }
    };
    // Bit 1 for vertices of triangles seen from the front, bit 2 for those of some seen from the
    // back: only edges between two that are both can be the skin's turn.
    constexpr double no_area = 1e-9;
    std::vector<double> area(skin.triangles.size());
    std::vector<std::uint8_t> sides(at.size(), 0);
    for (std::size_t f = 0; f < skin.triangles.size(); ++f) {
        const auto& [a, b, c] = skin.triangles[f];
        area[f] = cross(flat(at[b] - at[a]), flat(at[c] - at[a]));
        const int bit = area[f] < -no_area ? 1 : area[f] > no_area ? 2 : 0;
        for (const std::uint16_t v : skin.triangles[f]) {
            sides[v] = static_cast<std::uint8_t>(sides[v] | bit);
        }
    }
    std::vector<Edge> edges;
    for (std::size_t f = 0; f < skin.triangles.size(); ++f) {
        const auto& corner = skin.triangles[f];
        for (std::size_t i = 0; i < 3 && std::abs(area[f]) > no_area; ++i) {
            const std::uint32_t a = corner[i];
            const std::uint32_t b = corner[(i + 1) % 3];
            if (sides[a] == 3 && sides[b] == 3) {
                edges.push_back({std::min(a, b) << 16 | std::max(a, b), area[f] < 0});
            }
        }
    }
    std::ranges::sort(edges, std::less<>());
    for (std::size_t i = 1; i < edges.size(); ++i) {
        if (edges[i].ends != edges[i - 1].ends || edges[i].front == edges[i - 1].front) {
            continue;
        }
        constexpr double hidden_by_m = 0.006;
        const Vec3& from = at[edges[i].ends >> 16];
        const Vec3& to = at[edges[i].ends & 0xFFFF];
        const int steps = 1 + ceil_of((flat(to) - flat(from)).norm());
        for (int k = 0; k <= steps; ++k) {
            const Vec3 p = from + (to - from) * (static_cast<double>(k) / steps);
            for (int y = floor_of(p.y()) - 2; y <= floor_of(p.y()) + 2; ++y) {
                for (int x = floor_of(p.x()) - 2; x <= floor_of(p.x()) + 2; ++x) {
                    if (x >= 0 && y >= 0 && x < image.labels.width && y < image.labels.height &&
                        p.z() > static_cast<double>(image.depth[image.labels.index(x, y)]) -
                                    hidden_by_m) {
                        turning[image.labels.index(x, y)] = 1;
                    }
                }
            }
        }
    }
}

std::uint8_t SkinImage::fold_between(std::size_t a, std::size_t b, int ax, int ay, int bx, int by,
                                     const std::vector<std::uint8_t>& turning) const {
    const std::int32_t fa = image.face[a];
    const std::int32_t fb = image.face[b];
    if (fa == fb || fa == no_face || fb == no_face) {
        return 0;
    }
    const auto& first = skin.triangles[static_cast<std::size_t>(fa)];
    const auto& second = skin.triangles[static_cast<std::size_t>(fb)];
    for (const std::uint16_t v : first) {
        if (v == second[0] || v == second[1] || v == second[2]) {
            return 0;
        }
    }
    if (!gap_.empty() && (gap_[a] || gap_[b])) {
        constexpr std::uint8_t strong = 100;
        return skin.part[first[0]] != skin.part[second[0]] ? strong : std::uint8_t{0};
    }
    const auto in_mm = [](double m) {
        return static_cast<std::uint8_t>(std::clamp(m * 1000, 1.0, 255.0));
    };
    const double apart = (rest(ax, ay) - rest(bx, by)).norm();
    if (apart > apart_at_rest_m) {
        return in_mm(apart);
    }
    // How far the nearer pixel stands out from the plane of the farther one.
    const bool a_near = image.depth[a] > image.depth[b];
    const Point run = a_near ? Point(ax - bx, ay - by) : Point(bx - ax, by - ay);
    const double step = static_cast<double>(std::abs(image.depth[a] - image.depth[b]));
    const double stands_out = step - std::max(0.0, slope(a_near ? fb : fa).dot(run));
    if (stands_out < least_step_m || turning[a_near ? a : b] == 0) {
        return 0;
    }
    return in_mm(stands_out);
}

void SkinImage::find_folds() {
    std::vector<std::uint8_t> turning;
    mark_turning_edges(turning);
    LabelImage& labels = image.labels;
    labels.fold_left.assign(labels.label.size(), 0);
    labels.fold_top.assign(labels.label.size(), 0);
    for (int y = 0; y < labels.height; ++y) {
        for (int x = 0; x < labels.width; ++x) {
            const std::size_t here = labels.index(x, y);
            if (image.face[here] == no_face) {
                continue;
            }
            if (x > 0) {
                labels.fold_left[here] = fold_between(here - 1, here, x - 1, y, x, y, turning);
            }
            if (y > 0) {
                const std::size_t above = labels.index(x, y - 1);
                labels.fold_top[here] = fold_between(above, here, x, y - 1, x, y, turning);
            }
        }
    }
}

}  // namespace unknot::body
