// JSON for described types: one description (BOOST_DESCRIBE_STRUCT / _ENUM) of a plain struct gives
// its writer, its reader and, in tools/types, its TypeScript interface, so the three cannot drift.
//
// Shapes: struct -> object with the member names; enum -> the enumerator's name; optional -> left
// out when empty; vector and span -> array; Instant -> RFC 3339 text. Integers only, save for
// places on the body. Written compactly, members in order, so equal values give equal bytes.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <boost/describe.hpp>
#include <boost/json/value.hpp>
#include <boost/mp11/algorithm.hpp>
#include <fmt/format.h>

#include "engine/base/error.h"
#include "engine/base/nearest.h"
#include "engine/base/time.h"

namespace unknot::json {

template <class T>
concept DescribedStruct = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;
template <class T>
concept DescribedEnum = boost::describe::has_describe_enumerators<T>::value;

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public |
                                                          boost::describe::mod_inherited>;

// The name of a described enumerator.
template <DescribedEnum E>
constexpr std::string_view name_of(E value) {
    std::string_view name = "?";
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
        if (d.value == value) {
            name = d.name;
        }
    });
    return name;
}

// All names of a described enum, in order.
template <DescribedEnum E>
std::vector<std::string_view> names_of() {
    std::vector<std::string_view> names;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto d) { names.emplace_back(d.name); });
    return names;
}

// The enumerator of that name; otherwise an error that lists the valid ones.
template <DescribedEnum E>
Result<E> from_name(std::string_view name) {
    std::optional<E> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
        if (name == d.name) {
            found = d.value;
        }
    });
    if (found) {
        return *found;
    }
    std::string valid;
    for (const std::string_view each : names_of<E>()) {
        valid += valid.empty() ? "" : ", ";
        valid += each;
    }
    return fail(ErrorCode::bad_input, fmt::format("\"{}\" is not one of {}", name.substr(0, 40), valid),
                "Use one of these words.");
}

// ---- writing ------------------------------------------------------------------------------------

void write_string(std::string& out, std::string_view text);

inline void write(std::string& out, std::string_view text) { write_string(out, text); }
inline void write(std::string& out, const std::string& text) { write_string(out, text); }
inline void write(std::string& out, bool value) { out += value ? "true" : "false"; }
inline void write(std::string& out, Instant at) { write_string(out, to_text(at)); }
template <std::integral T>
    requires(!std::same_as<T, bool>)
void write(std::string& out, T value) {
    fmt::format_to(std::back_inserter(out), "{}", value);
}
template <std::floating_point T>
void write(std::string& out, T value) {
    fmt::format_to(std::back_inserter(out), "{}", value);
}
template <DescribedEnum E>
void write(std::string& out, E value) {
    write_string(out, name_of(value));
}
template <DescribedStruct T>
void write(std::string& out, const T& value);

template <class Range>
void write_array(std::string& out, const Range& range) {
    out += '[';
    bool first = true;
    for (const auto& each : range) {
        if (!first) {
            out += ',';
        }
        first = false;
        write(out, each);
    }
    out += ']';
}
template <class T>
void write(std::string& out, const std::vector<T>& values) {
    write_array(out, values);
}
template <class T>
void write(std::string& out, std::span<const T> values) {
    write_array(out, values);
}

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

template <DescribedStruct T>
void write(std::string& out, const T& value) {
    out += '{';
    bool first = true;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        const auto& field = value.*member.pointer;
        using Field = std::remove_cvref_t<decltype(field)>;
        if constexpr (IsOptional<Field>::value) {
            if (!field) {
                return;
            }
        }
        if (!first) {
            out += ',';
        }
        first = false;
        write_string(out, member.name);
        out += ':';
        if constexpr (IsOptional<Field>::value) {
            write(out, *field);
        } else {
            write(out, field);
        }
    });
    out += '}';
}

template <class T>
std::string to_json(const T& value) {
    std::string out;
    write(out, value);
    return out;
}

// ---- reading ------------------------------------------------------------------------------------

// What to do with members that a struct does not have.
enum class Unknown {
    refuse,  // files and requests: a misspelt member must not be ignored silently
    ignore,  // records: a newer version may have added members
};

// Any JSON text, at most 64 levels deep, strict RFC 8259 and UTF-8. Errors: bad_input, with the
// place as "line L, column C". `what` names the thing for the message ("the plan file").
Result<boost::json::value> parse(std::string_view text, std::string_view what);

// Where in the text something is wrong, and what. The path ("answers[3].question") is put together on
// the way out, so that reading what is right costs nothing for it.
struct Misread {
    std::string path;
    Error error;
};
using Reading = std::expected<void, Misread>;

Reading read(const boost::json::value& in, std::string& out, Unknown);
Reading read(const boost::json::value& in, bool& out, Unknown);
Reading read(const boost::json::value& in, std::int64_t& out, Unknown);
Reading read(const boost::json::value& in, int& out, Unknown);
Reading read(const boost::json::value& in, Instant& out, Unknown);

std::unexpected<Misread> wrong_type(std::string_view expected, const boost::json::value& found);
std::unexpected<Misread> missing(std::string_view member);
std::unexpected<Misread> unknown_member(std::string_view member,
                                        std::span<const std::string_view> valid);
// Puts a member's name or an index in front of the path.
std::unexpected<Misread> inside(std::string_view member, Misread misread);
std::unexpected<Misread> inside(std::size_t index, Misread misread);
// "the plan file: steps[2].side: expected a word, found a list"
Error as_error(std::string_view what, const Misread& misread);

template <DescribedEnum E>
Reading read(const boost::json::value& in, E& out, Unknown) {
    const auto* text = in.if_string();
    if (text == nullptr) {
        return wrong_type("a word", in);
    }
    const auto value = from_name<E>(std::string_view(text->data(), text->size()));
    if (!value) {
        return std::unexpected(Misread{"", value.error()});
    }
    out = *value;
    return {};
}
template <DescribedStruct T>
Reading read(const boost::json::value& in, T& out, Unknown unknown);

template <class T>
Reading read(const boost::json::value& in, std::optional<T>& out, Unknown unknown) {
    return read(in, out.emplace(), unknown);
}

template <class T>
Reading read(const boost::json::value& in, std::vector<T>& out, Unknown unknown) {
    const auto* array = in.if_array();
    if (array == nullptr) {
        return wrong_type("a list", in);
    }
    out.clear();
    out.reserve(array->size());
    for (std::size_t i = 0; i < array->size(); ++i) {
        if (auto ok = read((*array)[i], out.emplace_back(), unknown); !ok) {
            return inside(i, std::move(ok.error()));
        }
    }
    return {};
}

template <DescribedStruct T>
Reading read(const boost::json::value& in, T& out, Unknown unknown) {
    const auto* object = in.if_object();
    if (object == nullptr) {
        return wrong_type("an object", in);
    }
    Reading result;
    std::size_t known = 0;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        if (!result) {
            return;
        }
        auto& field = out.*member.pointer;
        using Field = std::remove_cvref_t<decltype(field)>;
        if (const auto* found = object->if_contains(member.name)) {
            ++known;
            if (auto ok = read(*found, field, unknown); !ok) {
                result = inside(member.name, std::move(ok.error()));
            }
        } else if constexpr (!IsOptional<Field>::value && !IsVector<Field>::value) {
            result = missing(member.name);
        }
    });
    if (result && unknown == Unknown::refuse && known != object->size()) {
        std::vector<std::string_view> valid;
        boost::mp11::mp_for_each<Members<T>>([&](auto member) { valid.emplace_back(member.name); });
        for (const auto& member : *object) {
            const std::string_view key(member.key().data(), member.key().size());
            if (std::find(valid.begin(), valid.end(), key) == valid.end()) {
                return unknown_member(key, valid);
            }
        }
    }
    return result;
}

// A whole value from text. `what` names it in messages: "the plan file".
template <class T>
Result<T> from_json(std::string_view text, std::string_view what, Unknown unknown = Unknown::refuse) {
    const auto value = parse(text, what);
    if (!value) {
        return std::unexpected(value.error());
    }
    T out{};
    if (const auto ok = read(*value, out, unknown); !ok) {
        return std::unexpected(as_error(what, ok.error()));
    }
    return out;
}

}  // namespace unknot::json
