// Triangles over points; what meshing, relaxing, labels and checks hand to each other.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "tools/skin/field.h"

namespace unknot::skin {

using Index = std::uint32_t;
using Triangle = std::array<Index, 3>;  // counter-clockwise seen from outside

struct Mesh {
    std::vector<Vec3> points;
    std::vector<Triangle> triangles;
};

// An edge with the triangles on it: two, or one on a rim. Of more, which is always a mistake, only
// the number is kept.
struct Edge {
    class Triangles {
      public:
        void add(std::uint32_t triangle) {
            if (count_ < at_.size()) {
                at_[count_] = triangle;
            }
            ++count_;
        }
        std::size_t size() const { return count_; }
        const std::uint32_t* begin() const { return at_.data(); }
        const std::uint32_t* end() const { return begin() + std::min(count_, at_.size()); }
        std::uint32_t operator[](std::size_t i) const { return at_[i]; }

      private:
        std::array<std::uint32_t, 2> at_{};
        std::size_t count_ = 0;
    };
    Index low = 0;
    Index high = 0;
    Triangles triangles;
};
// In order of (low, high).
std::vector<Edge> edges_of(const Mesh& mesh);

// The points next to each point, in order.
std::vector<std::vector<Index>> neighbours_of(const Mesh& mesh);

// The right half of the field's surface by surface nets (Gibson 1998) on a grid of cubes, closed by
// the plane z = 0 only in thought: the rim's points lie exactly on it.
Mesh right_half(const Field& field, double cube);

// Both halves of a right half, welded on the midline. The left points follow the right ones in the
// same order.
Mesh both_halves(const Mesh& right);

}  // namespace unknot::skin
