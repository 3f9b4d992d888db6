// The figure as one smooth field: how far a point lies outside the skin.
#pragma once

#include <vector>

#include "tools/skin/shape.h"

namespace unknot::skin {

// Distance to one solid in its own frame; negative inside. Exact for chains and half-spaces, to
// first order near the surface for the others.
double distance(const Form& form, const Vec3& point);

// Polynomial smooth minimum: differs from min() only where |a - b| < blend.
double smooth_min(double a, double b, double blend);

class Field {
  public:
    explicit Field(const Shape& shape);

    // In the world of rest_pose(). The same for a point and its mirror image. About the distance to
    // the skin, best near it.
    double operator()(const Vec3& point) const;

    // Which way the field grows fastest; exactly in the midline's plane for points on it.
    Vec3 gradient(const Vec3& point) const;
    // The same, cheaper and a little off; `here` is the field at the point.
    Vec3 rough_gradient(const Vec3& point, double here) const;

    // The nearest point of the skin, found along the gradient. Points on the midline stay on it.
    Vec3 onto_skin(Vec3 point) const;

    // How far a point of the right half lies from one solid.
    double distance_to_solid(std::size_t solid, const Vec3& point) const {
        return distance(shape_.solids[solid].form, into_[places_[solid].part] * point);
    }

    const Shape& shape() const { return shape_; }

  private:
    // A solid's part, from the world, and the box around the solid there.
    struct Place {
        std::size_t part = 0;
        Eigen::AlignedBox3d box;
    };
    Shape shape_;
    std::array<body::Frame, body::part_count> into_;
    std::vector<std::size_t> parts_;  // those that have solids
    std::vector<Place> places_;       // one a solid
};

}  // namespace unknot::skin
