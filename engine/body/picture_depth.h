// What a viewer sees at each pixel: which triangle of the skin, or which thing, and how near.
// Inner part of picture.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "engine/body/lines.h"
#include "engine/body/picture.h"

namespace unknot::body {

// World to image, without perspective. Pixels, Y down; the third coordinate is the nearness to the
// viewer in metres.
class Camera {
  public:
    explicit Camera(const View& view);

    // Puts the world's points `shift` apart and `scale` pixels to a metre.
    void set(double scale, Point shift) {
        scale_ = scale;
        shift_ = std::move(shift);
    }
    // Metres in the plane of the image; without scale and shift.
    Point flat(const Vec3& p) const { return {p.dot(right_), -p.dot(up_)}; }
    Point pixel(const Vec3& p) const { return flat(p) * scale_ + shift_; }
    Vec3 operator*(const Vec3& p) const {
        const Point at = pixel(p);
        return {at.x(), at.y(), p.dot(toward_)};
    }
    const Vec3& toward() const { return toward_; }
    const Vec3& right() const { return right_; }
    double scale() const { return scale_; }

  private:
    Vec3 toward_;  // the viewer
    Vec3 right_;
    Vec3 up_;
    double scale_ = 1;
    Point shift_ = Point::Zero();
};

// The points of a picture's content in the plane of the image.
struct Extent {
    Point least = Point::Constant(std::numeric_limits<double>::infinity());
    Point most = Point::Constant(-std::numeric_limits<double>::infinity());

    void add(const Point& p) {
        least = least.cwiseMin(p);
        most = most.cwiseMax(p);
    }
    void add(const Point& p, double around) {
        add(Point(p.array() - around));
        add(Point(p.array() + around));
    }
};

// The picture's size, and the finer image that its lines are read from.
struct Sheet {
    double width = 0;  // CSS pixels
    double height = 0;
    double scale = 1;  // CSS pixels a metre
    int fine = 1;      // pixels of the image a CSS pixel
    int columns() const { return static_cast<int>(width) * fine; }
    int rows() const { return static_cast<int>(height) * fine; }
    // How lines are drawn at this size: neither the pixels nor the skin's triangles show.
    LineManner manner() const;
    // Gaps narrower than this, in pixels of the image, are closed.
    int narrow_gap() const { return static_cast<int>(1.7 * fine); }
};
// As large as the options allow with `margin` CSS pixels around; sets the camera to fill it.
Sheet lay_out(Camera& camera, const Extent& content, const PictureOptions& options, double margin);

// Labels of things in an image.
namespace seen {
constexpr std::uint16_t ground = 0;
constexpr std::uint16_t body = 1;
constexpr std::uint16_t ball = 2;
constexpr std::uint16_t solid = 3;
}  // namespace seen

class DepthImage {
  public:
    DepthImage(int width, int height);

    // Corners as the camera gives them. Triangles seen from behind are left out when `face` is
    // given: a skin's index, or -1.
    void draw(const Vec3& a, const Vec3& b, const Vec3& c, std::uint16_t label, std::int32_t face);
    void draw(const Ball& ball, const Camera& camera, std::uint16_t label);
    void draw(const Solid& solid, const Camera& camera, std::uint16_t label);

    // How a whole ball would stand to what is drawn already.
    struct Overlap {
        int pixels = 0;  // of the ball
        int hides = 0;   // those before something
        int hidden = 0;  // those behind something
    };
    Overlap overlap(const Ball& ball, const Camera& camera) const;

    LabelImage labels;
    std::vector<float> depth;
    std::vector<std::int32_t> face;

  private:
    void put(std::size_t i, double z, std::uint16_t label, std::int32_t the_face);
};

constexpr std::int32_t no_face = -1;

struct SkinPlace {
    SurfacePoint point;
    Side side = Side::right;
};

// The posed skin in an image: what pictures and zone maps read their lines from.
struct SkinImage {
    const Skin& skin;
    std::vector<Vec3> at;  // the vertices in the image
    DepthImage image;

    SkinImage(const Skin& skin_in, std::span<const Vec3> positions, const Camera& camera, int width,
              int height);

    // The three vertices' shares in what is seen at a pixel. REQUIRES: a face there.
    std::array<double, 3> shares(int x, int y) const;
    // Where on the body that is.
    SkinPlace place(int x, int y) const;
    // Closes gaps between parts of the body that are narrower than two outlines beside each other
    // would be, so that no blots come of them: a fold stands there instead, and none between
    // fingers. Before anything else is drawn.
    void close_gaps(int narrower_than);
    // Marks the folds among the pixels of the body.
    void find_folds();

  private:
    Vec3 rest(int x, int y) const;
    std::size_t part(int x, int y) const;
    void mark_turning_edges(std::vector<std::uint8_t>& turning) const;
    std::uint8_t fold_between(std::size_t a, std::size_t b, int ax, int ay, int bx, int by,
                              const std::vector<std::uint8_t>& turning) const;
    Point slope(std::int32_t face) const;

    std::vector<bool> gap_;  // pixels that were closed
};

}  // namespace unknot::body
