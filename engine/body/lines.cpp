#include "engine/body/lines.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include <fmt/format.h>

namespace unknot::body {
namespace {

Point unit(const Point& v) {
    const double n = v.norm();
    return n > 1e-12 ? Point(v / n) : Point(1, 0);
}

// ---- Schneider's fit
// ----------------------------------------------------------------------------

using Points = std::span<const Point>;
using Cubic = std::array<Point, 4>;

Point at(const Cubic& c, double t) {
    const double s = 1 - t;
    return s * s * s * c[0] + 3 * s * s * t * c[1] + 3 * s * t * t * c[2] + t * t * t * c[3];
}

std::vector<double> by_chord(Points points) {
    std::vector<double> u(points.size(), 0);
    for (std::size_t i = 1; i < points.size(); ++i) {
        u[i] = u[i - 1] + (points[i] - points[i - 1]).norm();
    }
    const double whole = u.back();
    for (double& each : u) {
        each = whole > 0 ? each / whole : 0;
    }
    return u;
}

// The cubic with these end directions that is nearest to the points at the parameters u.
Cubic nearest_cubic(Points points, const std::vector<double>& u, const Point& out,
                    const Point& in) {
    const Point& first = points.front();
    const Point& last = points.back();
    double c00 = 0;
    double c01 = 0;
    double c11 = 0;
    double x0 = 0;
    double x1 = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double t = u[i];
        const double s = 1 - t;
        const double b1 = 3 * s * s * t;
        const double b2 = 3 * s * t * t;
        const Point a1 = out * b1;
        const Point a2 = -in * b2;
        const Point rest = points[i] - first * (s * s * s + b1) - last * (b2 + t * t * t);
        c00 += a1.dot(a1);
        c01 += a1.dot(a2);
        c11 += a2.dot(a2);
        x0 += a1.dot(rest);
        x1 += a2.dot(rest);
    }
    const double determinant = c00 * c11 - c01 * c01;
    const double chord = (last - first).norm();
    double left = 0;
    double right = 0;
    if (std::abs(determinant) > 1e-12) {
        left = (x0 * c11 - x1 * c01) / determinant;
        right = (c00 * x1 - c01 * x0) / determinant;
    }
    // Handles that point backward or reach far past the other end make loops.
    const double least = 1e-3 * chord;
    const double most = 3 * chord + 1e-9;
    if (left < least || right < least || left > most || right > most) {
        left = right = chord / 3;
    }
    return {first, first + out * left, last - in * right, last};
}

void refine(Points points, const Cubic& c, std::vector<double>& u) {
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const double t = u[i];
        const double s = 1 - t;
        const Point d = at(c, t) - points[i];
        const Point d1 =
            3 * (s * s * (c[1] - c[0]) + 2 * s * t * (c[2] - c[1]) + t * t * (c[3] - c[2]));
        const Point d2 = 6 * (s * (c[2] - 2 * c[1] + c[0]) + t * (c[3] - 2 * c[2] + c[1]));
        const double slope = d1.dot(d1) + d.dot(d2);
        if (std::abs(slope) > 1e-12) {
            u[i] = std::clamp(t - d.dot(d1) / slope, 0.0, 1.0);
        }
    }
}

std::pair<double, std::size_t> worst(Points points, const Cubic& c, const std::vector<double>& u) {
    double most = 0;
    std::size_t where = points.size() / 2;
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const double off = (at(c, u[i]) - points[i]).squaredNorm();
        if (off > most) {
            most = off;
            where = i;
        }
    }
    return {most, where};
}

void fit(Points points, const Point& out, const Point& in, double tolerance, Curve& curve) {
    if (points.size() < 2) {
        return;
    }
    const Point& first = points.front();
    const Point& last = points.back();
    if (points.size() == 2) {
        const double third = (last - first).norm() / 3;
        curve.pieces.push_back({first + out * third, last - in * third, last});
        return;
    }
    constexpr int rounds = 4;
    constexpr double hopeless = 16;  // times the squared tolerance: splitting comes first
    const double enough = tolerance * tolerance;
    std::vector<double> u = by_chord(points);
    Cubic c = nearest_cubic(points, u, out, in);
    auto [off, where] = worst(points, c, u);
    for (int round = 0; round < rounds && off > enough && off < hopeless * enough; ++round) {
        refine(points, c, u);
        c = nearest_cubic(points, u, out, in);
        std::tie(off, where) = worst(points, c, u);
    }
    if (off <= enough) {
        curve.pieces.push_back({c[1], c[2], c[3]});
        return;
    }
    if (off >= hopeless * enough) {
        // Far off, the worst place says little: halves need fewer pieces in the end.
        const std::vector<double> along = by_chord(points);
        where = static_cast<std::size_t>(std::ranges::lower_bound(along, 0.5) - along.begin());
        where = std::clamp<std::size_t>(where, 1, points.size() - 2);
    }
    const Point middle = direction_at(points, where);
    fit(points.first(where + 1), out, middle, tolerance, curve);
    fit(points.subspan(where), middle, in, tolerance, curve);
}

void simplify(Points points, double tolerance, Polyline& out) {
    double most = 0;
    std::size_t where = 0;
    const Point along = unit(points.back() - points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const Point d = points[i] - points.front();
        const double off = (points.back() - points.front()).norm() > 1e-12
                               ? std::abs(along.x() * d.y() - along.y() * d.x())
                               : d.norm();
        if (off > most) {
            most = off;
            where = i;
        }
    }
    if (most <= tolerance) {
        out.push_back(points.back());
        return;
    }
    simplify(points.first(where + 1), tolerance, out);
    simplify(points.subspan(where), tolerance, out);
}

}  // namespace

// ---- curves
// -------------------------------------------------------------------------------------

Point direction_at(std::span<const Point> points, std::size_t i) {
    constexpr std::size_t reach = 3;
    const std::size_t last = points.size() - 1;
    if (last >= 2 * reach && i == 0) {
        return unit(4 * points[reach] - points[2 * reach] - 3 * points[0]);
    }
    if (last >= 2 * reach && i == last) {
        return unit(3 * points[last] - 4 * points[last - reach] + points[last - 2 * reach]);
    }
    const std::size_t inside =
        std::min({reach, std::max<std::size_t>(i, 1), std::max<std::size_t>(last - i, 1)});
    return unit(points[std::min(i + inside, last)] - points[i > inside ? i - inside : 0]);
}

Curve reversed(const Curve& curve) {
    Curve out;
    if (curve.pieces.empty()) {
        return curve;
    }
    out.start = curve.pieces.back()[2];
    for (std::size_t i = curve.pieces.size(); i-- > 0;) {
        const Point end = i == 0 ? curve.start : curve.pieces[i - 1][2];
        out.pieces.push_back({curve.pieces[i][1], curve.pieces[i][0], end});
    }
    return out;
}

Point point_on(const Curve& curve, std::size_t piece, double t) {
    const Point start = piece == 0 ? curve.start : curve.pieces[piece - 1][2];
    const auto& [a, b, end] = curve.pieces[piece];
    return at({start, a, b, end}, t);
}

Polyline sampled(const Curve& curve, int points_a_piece) {
    Polyline out{curve.start};
    for (std::size_t piece = 0; piece < curve.pieces.size(); ++piece) {
        for (int i = 1; i <= points_a_piece; ++i) {
            out.push_back(point_on(curve, piece, static_cast<double>(i) / points_a_piece));
        }
    }
    return out;
}

Curve fitted(const Polyline& points, const Point& out, const Point& in, double tolerance) {
    Curve curve;
    if (!points.empty()) {
        curve.start = points.front();
        fit(points, out, in, tolerance, curve);
    }
    return curve;
}

Curve fitted(const Polyline& points, double tolerance) {
    if (points.size() < 2) {
        return fitted(points, Point(1, 0), Point(1, 0), tolerance);
    }
    return fitted(points, direction_at(points, 0), direction_at(points, points.size() - 1),
                  tolerance);
}

Polyline simplified(const Polyline& points, double tolerance) {
    if (points.size() < 3) {
        return points;
    }
    Polyline out{points.front()};
    simplify(points, tolerance, out);
    return out;
}

Polyline smoothed(const Polyline& points, double sigma, bool closed) {
    const std::size_t count = points.size();
    if (count < 3 || sigma <= 0) {
        return points;
    }
    // Twice one quarter, a half, one quarter adds one to the variance.
    const int rounds = std::max(1, static_cast<int>(std::lround(2 * sigma * sigma)));
    Polyline now = points;
    Polyline next = points;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 1; i + 1 < count; ++i) {
            next[i] = 0.25 * now[i - 1] + 0.5 * now[i] + 0.25 * now[i + 1];
        }
        if (closed) {
            next[0] = 0.25 * now[count - 1] + 0.5 * now[0] + 0.25 * now[1];
            next[count - 1] = 0.25 * now[count - 2] + 0.5 * now[count - 1] + 0.25 * now[0];
        }
        std::swap(now, next);
    }
    return now;
}

double length_of(const Polyline& points) {
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        length += (points[i] - points[i - 1]).norm();
    }
    return length;
}

// ---- writing
// ------------------------------------------------------------------------------------

std::string tenths(double value) {
    const long n = std::lround(value * 10);
    const long size = std::abs(n);
    std::string text = n < 0 ? "-" : "";
    if (size >= 10 || size == 0) {
        text += fmt::format("{}", size / 10);
    }
    if (size % 10 != 0) {
        text += fmt::format(".{}", size % 10);
    }
    return text;
}

PathWriter::Tenths PathWriter::rounded(const Point& p) const {
    return {std::lround((p.x() * scale_ + shift_.x()) * 10),
            std::lround((p.y() * scale_ + shift_.y()) * 10)};
}

void PathWriter::command(char c) {
    if (c != last_ || c == 'm') {
        text_ += c;
        last_ = c;
    }
}

void PathWriter::step(const Tenths& to) {
    for (const std::size_t i : {0U, 1U}) {
        const std::string number = tenths(static_cast<double>(to[i]) / 10);
        const char before = text_.back();
        const bool digit_before = (before >= '0' && before <= '9') || before == '.';
        if (digit_before && number.front() != '-') {
            // A second point begins a new number, but only behind one that has a point.
            const std::size_t from = text_.find_last_not_of("0123456789");
            const bool has_point = from != std::string::npos && text_[from] == '.';
            if (number.front() != '.' || !has_point) {
                text_ += ' ';
            }
        }
        text_ += number;
    }
}

void PathWriter::move(const Point& to) {
    const Tenths end = rounded(to);
    if (text_.empty()) {
        command('M');
        step(end);
    } else {
        command('m');
        step({end[0] - here_[0], end[1] - here_[1]});
    }
    here_ = start_ = end;
}

void PathWriter::line(const Point& to) {
    const Tenths end = rounded(to);
    if (end == here_) {
        return;
    }
    command('l');
    step({end[0] - here_[0], end[1] - here_[1]});
    here_ = end;
}

void PathWriter::curve(const Point& a, const Point& b, const Point& to) {
    const Tenths end = rounded(to);
    const Tenths first = rounded(a);
    const Tenths second = rounded(b);
    if (end == here_ && first == here_ && second == here_) {
        return;
    }
    command('c');
    for (const Tenths& each : {first, second, end}) {
        step({each[0] - here_[0], each[1] - here_[1]});
    }
    here_ = end;
}

void PathWriter::add(const Curve& curve_in, bool continued) {
    if (!continued) {
        move(curve_in.start);
    }
    for (const auto& [a, b, to] : curve_in.pieces) {
        curve(a, b, to);
    }
}

void PathWriter::add(const Polyline& points) {
    for (std::size_t i = 0; i < points.size(); ++i) {
        i == 0 ? move(points[i]) : line(points[i]);
    }
}

void PathWriter::close() {
    text_ += 'z';
    last_ = 'z';
    here_ = start_;
}

}  // namespace unknot::body
