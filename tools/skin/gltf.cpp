#include "tools/skin/gltf.h"

#include <array>
#include <bit>
#include <cstring>

#include <fmt/format.h>
#include <meshoptimizer.h>

namespace unknot::skin {
namespace {

using body::part_count;

static_assert(std::endian::native == std::endian::little);

template <class T>
void put(std::string& out, const T& value) {
    std::array<char, sizeof(T)> bytes{};
    std::memcpy(bytes.data(), &value, sizeof(T));
    out.append(bytes.data(), bytes.size());
}

void pad(std::string& out, char with) {
    while (out.size() % 4 != 0) {
        out.push_back(with);
    }
}

// The binary part, and the buffer views that tell what is where in it. Buffer 0 is the file's;
// buffer 1 exists in thought only: what buffer 0 decompresses to.
class Views {
  public:
    std::size_t plain(const std::string& bytes) {
        pad(data_, '\0');
        views_.push_back(fmt::format(R"({{"buffer":0,"byteOffset":{},"byteLength":{}}})",
                                     data_.size(), bytes.size()));
        data_ += bytes;
        return views_.size() - 1;
    }

    // `bytes` as they come out of the codec, before `filter` is undone.
    std::size_t attributes(const std::string& bytes, std::size_t stride, std::string_view filter) {
        const std::size_t count = bytes.size() / stride;
        std::string packed(meshopt_encodeVertexBufferBound(count, stride), '\0');
        packed.resize(meshopt_encodeVertexBuffer(unsigned_data(packed), packed.size(), bytes.data(),
                                                 count, stride));
        const std::string with = filter.empty() ? "" : fmt::format(R"(,"filter":"{}")", filter);
        return compressed(packed, bytes.size(), stride, count, "ATTRIBUTES", with, 34962);
    }

    std::size_t triangles(const std::vector<unsigned int>& corners, std::size_t vertices) {
        std::string packed(meshopt_encodeIndexBufferBound(corners.size(), vertices), '\0');
        packed.resize(meshopt_encodeIndexBuffer(unsigned_data(packed), packed.size(),
                                                corners.data(), corners.size()));
        return compressed(packed, corners.size() * 2, 2, corners.size(), "TRIANGLES", "", 34963);
    }

    std::string json() const {
        return fmt::format(
            R"("buffers":[{{"byteLength":{}}},{{"byteLength":{},"extensions":{{"EXT_meshopt_compression":{{"fallback":true}}}}}}],"bufferViews":[{}])",
            data_.size(), unpacked_, fmt::join(views_, ","));
    }
    std::string data() const {
        std::string out = data_;
        pad(out, '\0');
        return out;
    }

  private:
    static unsigned char* unsigned_data(std::string& bytes) {
        return reinterpret_cast<unsigned char*>(bytes.data());
    }

    std::size_t compressed(const std::string& packed, std::size_t size, std::size_t stride,
                           std::size_t count, std::string_view mode, std::string_view filter,
                           int target) {
        pad(data_, '\0');
        const std::string stride_for_attributes =
            target == 34962 ? fmt::format(R"("byteStride":{},)", stride) : "";
        views_.push_back(fmt::format(
            R"({{"buffer":1,"byteOffset":{},"byteLength":{},{}"target":{},"extensions":{{"EXT_meshopt_compression":{{"buffer":0,"byteOffset":{},"byteLength":{},"byteStride":{},"count":{},"mode":"{}"{}}}}}}})",
            unpacked_, size, stride_for_attributes, target, data_.size(), packed.size(), stride,
            count, mode, filter));
        data_ += packed;
        unpacked_ += (size + 3) / 4 * 4;
        return views_.size() - 1;
    }

    std::string data_;
    std::size_t unpacked_ = 0;
    std::vector<std::string> views_;
};

// Metres, each coordinate cut to 15 bits below the point's own size: a tenth of a millimetre.
std::string packed_positions(const body::Skin& skin) {
    std::vector<float> plain;
    for (const Eigen::Vector3f& p : skin.positions) {
        plain.insert(plain.end(), p.data(), p.data() + 3);
    }
    constexpr std::size_t stride = 3 * sizeof(float);
    constexpr int bits = 15;
    std::string out(skin.positions.size() * stride, '\0');
    meshopt_encodeFilterExp(out.data(), skin.positions.size(), stride, bits, plain.data());
    return out;
}

std::string packed_normals(std::span<const body::Vec3> normals) {
    std::vector<float> plain;
    for (const body::Vec3& n : normals) {
        const Eigen::Vector3f f = n.cast<float>();
        plain.insert(plain.end(), {f.x(), f.y(), f.z(), 0.0F});
    }
    constexpr std::size_t stride = 4;
    constexpr int bits = 8;
    std::string out(normals.size() * stride, '\0');
    meshopt_encodeFilterOct(out.data(), normals.size(), stride, bits, plain.data());
    return out;
}

std::string inverse_binds() {
    std::string out;
    for (const body::Frame& frame : body::frames(body::rest_pose())) {
        const body::Frame inverse = frame.inverse();
        Eigen::Matrix4f matrix = Eigen::Matrix4f::Identity();
        matrix.topLeftCorner<3, 3>() = inverse.rotation.toRotationMatrix().cast<float>();
        matrix.topRightCorner<3, 1>() = inverse.origin.cast<float>();
        for (Eigen::Index i = 0; i < matrix.size(); ++i) {
            put(out, matrix.data()[i]);
        }
    }
    return out;
}

// The joints in rest_pose(), each inside its parent, then the node of the mesh.
std::string nodes() {
    const body::Frames rest = body::frames(body::rest_pose());
    std::string out;
    for (std::size_t i = 0; i < part_count; ++i) {
        std::vector<std::size_t> children;
        for (std::size_t j = i + 1; j < part_count; ++j) {
            if (body::parent_of(j) == i) {
                children.push_back(j);
            }
        }
        const auto parent = body::parent_of(i);
        const body::Frame local = parent ? rest[*parent].inverse() * rest[i] : rest[i];
        const auto turn = local.rotation.coeffs().cast<float>().eval();
        const auto shift = local.origin.cast<float>().eval();
        out += fmt::format(
            R"({{"name":"{}","translation":[{},{},{}],"rotation":[{},{},{},{}]{}}},)",
            body::name_of(body::parts()[i]), shift.x(), shift.y(), shift.z(), turn[0], turn[1],
            turn[2], turn[3],
            children.empty() ? "" : fmt::format(R"(,"children":[{}])", fmt::join(children, ",")));
    }
    return out + R"({"name":"body","mesh":0,"skin":0})";
}

std::string joints_list() {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < part_count; ++i) {
        all.push_back(i);
    }
    return fmt::format("{}", fmt::join(all, ","));
}

struct Accessor {
    std::size_t view = 0;
    std::size_t offset = 0;
    int type = 0;  // 5120 byte, 5121 unsigned byte, 5123 unsigned short, 5126 float
    bool normalized = false;
    std::size_t count = 0;
    std::string_view shape;
    std::string more;
};

std::string json_of(const Accessor& a) {
    return fmt::format(
        R"({{"bufferView":{},"byteOffset":{},"componentType":{}{},"count":{},"type":"{}"{}}})",
        a.view, a.offset, a.type, a.normalized ? R"(,"normalized":true)" : "", a.count, a.shape,
        a.more);
}

std::string bounds(const body::Skin& skin) {
    Eigen::Vector3f low = skin.positions[0];
    Eigen::Vector3f high = low;
    for (const Eigen::Vector3f& p : skin.positions) {
        low = low.cwiseMin(p);
        high = high.cwiseMax(p);
    }
    return fmt::format(R"(,"min":[{},{},{}],"max":[{},{},{}])", low.x(), low.y(), low.z(), high.x(),
                       high.y(), high.z());
}

}  // namespace

std::string to_glb(const body::Skin& skin, std::span<const body::Vec3> normals) {
    const std::size_t n = skin.positions.size();
    std::string joints;
    std::string weights;
    std::string labels;
    for (std::size_t v = 0; v < n; ++v) {
        put(joints, skin.influences[v].part);
        put(weights, skin.influences[v].weight);
        put(labels, std::array<std::uint8_t, 4>{skin.part[v], skin.zone[v], 0, 0});
    }
    std::vector<unsigned int> corners;
    for (const auto& t : skin.triangles) {
        corners.insert(corners.end(), t.begin(), t.end());
    }

    Views views;
    constexpr int byte = 5120;
    constexpr int ubyte = 5121;
    constexpr int ushort_ = 5123;
    constexpr int real = 5126;
    const std::size_t positions =
        views.attributes(packed_positions(skin), 3 * sizeof(float), "EXPONENTIAL");
    const std::size_t directions = views.attributes(packed_normals(normals), 4, "OCTAHEDRAL");
    const std::size_t holds = views.attributes(joints, 4, "");
    const std::size_t shares = views.attributes(weights, 4, "");
    const std::size_t names = views.attributes(labels, 4, "");
    const std::size_t faces = views.triangles(corners, n);
    const std::size_t binds = views.plain(inverse_binds());
    const std::array<Accessor, 8> accessors{{
        {positions, 0, real, false, n, "VEC3", bounds(skin)},
        {directions, 0, byte, true, n, "VEC3", ""},
        {holds, 0, ubyte, false, n, "VEC4", ""},
        {shares, 0, ubyte, true, n, "VEC4", ""},
        {names, 0, ubyte, false, n, "SCALAR", ""},
        {names, 1, ubyte, false, n, "SCALAR", ""},
        {faces, 0, ushort_, false, corners.size(), "SCALAR", ""},
        {binds, 0, real, false, part_count, "MAT4", ""},
    }};
    std::vector<std::string> lines;
    for (const Accessor& each : accessors) {
        lines.push_back(json_of(each));
    }
    std::string json = fmt::format(
        R"({{"asset":{{"version":"2.0","generator":"unknot_skin"}},"extensionsUsed":["EXT_meshopt_compression","KHR_mesh_quantization"],"extensionsRequired":["EXT_meshopt_compression","KHR_mesh_quantization"],"scene":0,"scenes":[{{"nodes":[0,{}]}}],"nodes":[{}],"skins":[{{"inverseBindMatrices":7,"skeleton":0,"joints":[{}]}}],"meshes":[{{"name":"body","primitives":[{{"attributes":{{"POSITION":0,"NORMAL":1,"JOINTS_0":2,"WEIGHTS_0":3,"_PART":4,"_ZONE":5}},"indices":6}}]}}],"accessors":[{}],{}}})",
        part_count, nodes(), joints_list(), fmt::join(lines, ","), views.json());
    pad(json, ' ');
    const std::string data = views.data();

    std::string out;
    constexpr std::uint32_t magic = 0x46546C67;
    constexpr std::uint32_t json_chunk = 0x4E4F534A;
    constexpr std::uint32_t data_chunk = 0x004E4942;
    const auto size = [](std::size_t bytes) { return static_cast<std::uint32_t>(bytes); };
    put(out, magic);
    put(out, std::uint32_t{2});
    put(out, size(12 + 8 + json.size() + 8 + data.size()));
    put(out, size(json.size()));
    put(out, json_chunk);
    out += json;
    put(out, size(data.size()));
    put(out, data_chunk);
    out += data;
    return out;
}

}  // namespace unknot::skin
