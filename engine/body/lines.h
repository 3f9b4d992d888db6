// Lines of a drawing: the borders in an image of labels, smoothed, fitted with curves and written.
//
// Points are in the image's pixels, Y down; pixel (x, y) spans x to x+1 and y to y+1. All of it is
// pure and gives equal output for equal input.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include <Eigen/Core>

namespace unknot::body {

using Point = Eigen::Vector2d;
using Polyline = std::vector<Point>;

// ---- curves -------------------------------------------------------------------------------------

// Cubic Bezier pieces, end to end: each its two control points and its end.
struct Curve {
    Point start = Point::Zero();
    std::vector<std::array<Point, 3>> pieces;
};

Curve reversed(const Curve& curve);
Point point_on(const Curve& curve, std::size_t piece, double t);  // t from 0 to 1
Polyline sampled(const Curve& curve, int points_a_piece);

// The fewest pieces that stay within `tolerance` of the points (Schneider, Graphics Gems 1990),
// leaving along `out` and arriving along `in`; both unit, both pointing forward.
Curve fitted(const Polyline& points, const Point& out, const Point& in, double tolerance);
// The same, with the directions taken from the points' ends.
Curve fitted(const Polyline& points, double tolerance);

// A polyline without the points that lie within `tolerance` of it (Ramer, Douglas and Peucker).
Polyline simplified(const Polyline& points, double tolerance);

// Gaussian smoothing along the line, `sigma` in points. The ends stay.
Polyline smoothed(const Polyline& points, double sigma, bool closed);

double length_of(const Polyline& points);

// The unit direction of a line at one of its points, from a few points on either side; at an end
// from the parabola through three.
Point direction_at(std::span<const Point> points, std::size_t i);

// Writes SVG path data with one decimal. Positions are rounded, not steps, so errors do not add up
// and two paths along one curve meet exactly.
class PathWriter {
  public:
    explicit PathWriter(double scale = 1, Point shift = Point::Zero())
        : scale_(scale), shift_(std::move(shift)) {}
    void move(const Point& to);
    void line(const Point& to);
    void curve(const Point& a, const Point& b, const Point& to);
    void add(const Curve& curve, bool continued);  // continued: from where the path is
    void add(const Polyline& points);
    void close();

    const std::string& text() const { return text_; }

  private:
    using Tenths = std::array<long, 2>;
    Tenths rounded(const Point& p) const;
    void step(const Tenths& to);
    void command(char c);

    double scale_;
    Point shift_;
    std::string text_;
    Tenths here_{};
    Tenths start_{};
    char last_ = 0;
};

// A number with at most one decimal, as short as it can be written.
std::string tenths(double value);

// ---- borders in an image ------------------------------------------------------------------------

// What is seen at each pixel. Label 0 is the ground, as is all outside the image. A fold is a step
// between two pixels: its strength (1 to 255; 0 is none) stands with the pixel right of it or
// below. Folds are lines within one label as well as between two.
struct LabelImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint16_t> label;
    std::vector<std::uint8_t> fold_left;  // empty when nothing folds
    std::vector<std::uint8_t> fold_top;

    LabelImage() = default;
    LabelImage(int w, int h);
    std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
               static_cast<std::size_t>(x);
    }
    std::uint16_t at(int x, int y) const {
        return x < 0 || y < 0 || x >= width || y >= height ? std::uint16_t{0} : label[index(x, y)];
    }
};

// Gives each patch of fewer than `least` connected pixels the label that surrounds most of it.
void drop_specks(LabelImage& image, int least);

struct LineManner {
    double smoothing = 3;        // sigma, in pixels
    double loose_smoothing = 3;  // of lines between labels that are neither ground nor a fold
    double tolerance = 0.5;      // of curves, in pixels
    double fold_length = 20;     // shorter folds are left out, in pixels
    int fold_strength = 15;      // a fold must somewhere be this strong
};

// A line between two labels, or along a fold (left == right). It runs from node to node, or is
// closed and has none.
struct Border {
    std::uint16_t left = 0;  // on the left hand walking along it
    std::uint16_t right = 0;
    bool closed = false;
    std::size_t from = 0;  // nodes
    std::size_t to = 0;
    double length = 0;
    bool fold = false;  // a fold along at least half of it
    int strength = 0;   // of a fold: its greatest
    Curve curve;
};

struct BorderUse {
    std::size_t border = 0;
    bool backward = false;
};
using Loop = std::vector<BorderUse>;

// All borders of an image: where three or more meet, the two that go straight on are smoothed as
// one line and the others end on it.
struct BorderMap {
    std::vector<Border> borders;

    // The edge of all pixels whose label passes, as closed loops with the inside on the left.
    std::vector<Loop> loops(const std::function<bool(std::uint16_t)>& inside) const;
};

BorderMap trace(const LabelImage& image, const LineManner& manner);

void add(PathWriter& path, const BorderMap& map, const Loop& loop);

}  // namespace unknot::body
