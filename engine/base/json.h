// JSON for described types: one description (BOOST_DESCRIBE_STRUCT / _ENUM) of a plain struct gives
// its writer, its reader and, in tools/types, its TypeScript interface, so the three cannot drift.
//
// Shapes: struct -> object with the member names; enum -> the enumerator's name; optional -> left
// out when empty; vector and span -> array; Instant -> RFC 3339 text. Integers only, save for
// places on the body. Written compactly, members in order, so equal values give equal bytes.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <fmt/format.h>
#include <boost/describe.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/integral.hpp>

#include "engine/base/error.h"
#include "engine/base/json_slices.h"
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
    return fail(ErrorCode::bad_input,
                fmt::format("\"{}\" is not one of {}.", name.substr(0, 40), valid),
                "Use one of these words.");
}

// ---- writing ------------------------------------------------------------------------------------

// Bytes that are not UTF-8 become U+FFFD, so that what was written can always be read.
void write_string(std::string& out, std::string_view text);

inline void write(std::string& out, std::string_view text) {
    write_string(out, text);
}
inline void write(std::string& out, const std::string& text) {
    write_string(out, text);
}
inline void write(std::string& out, bool value) {
    out += value ? "true" : "false";
}
inline void write(std::string& out, Instant at) {
    write_string(out, to_text(at));
}
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

// Where in the text something is wrong, and what. The path ("answers[3].question") is put together
// on the way out, so that reading what is right costs nothing for it.
struct Misread {
    std::string path;
    Error error;
};
using MisreadPtr = std::unique_ptr<Misread>;  // small to hand back, for nearly all reads are right
using Reading = std::expected<void, MisreadPtr>;

Reading read(Cursor& in, std::string& out, Unknown);
Reading read(Cursor& in, bool& out, Unknown);
Reading read(Cursor& in, std::int64_t& out, Unknown);
Reading read(Cursor& in, int& out, Unknown);
Reading read(Cursor& in, Instant& out, Unknown);

std::unexpected<MisreadPtr> wrong_type(std::string_view expected, const Cursor& found);
std::unexpected<MisreadPtr> missing(std::string_view member);
std::unexpected<MisreadPtr> twice();  // a member that stands there twice
std::unexpected<MisreadPtr> unknown_member(std::string_view member,
                                           std::span<const std::string_view> valid);
// Puts a member's name or an index in front of the path.
std::unexpected<MisreadPtr> inside(std::string_view member, MisreadPtr misread);
std::unexpected<MisreadPtr> inside(std::size_t index, MisreadPtr misread);
// "the plan file: steps[2].side: expected a word, found a list."
Error as_error(std::string_view what, const Misread& misread);

template <DescribedEnum E>
Reading read(Cursor& in, E& out, Unknown) {
    std::string_view name = in.peek() == '"' ? in.take_value() : std::string_view{};
    if (name.size() < 2) {
        return wrong_type("a word", in);
    }
    name = name.substr(1, name.size() - 2);
    const auto value = from_name<E>(name);
    if (!value) {
        return std::unexpected(std::make_unique<Misread>("", value.error()));
    }
    out = *value;
    return {};
}
template <DescribedStruct T>
Reading read(Cursor& in, T& out, Unknown unknown);

template <class T>
Reading read(Cursor& in, std::optional<T>& out, Unknown unknown) {
    return read(in, out.emplace(), unknown);
}

template <class T>
Reading read(Cursor& in, std::vector<T>& out, Unknown unknown) {
    if (in.peek() != '[') {
        return wrong_type("a list", in);
    }
    out.clear();
    in.enter();
    while (in.next_element()) {
        if (auto ok = read(in, out.emplace_back(), unknown); !ok) {
            return inside(out.size() - 1, std::move(ok.error()));
        }
    }
    return {};
}

// The names of a struct's members, in order.
template <DescribedStruct T>
constexpr auto member_names = [] {
    std::array<std::string_view, boost::mp11::mp_size<Members<T>>::value> names;
    std::size_t i = 0;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) { names[i++] = member.name; });
    return names;
}();

// Where the member of that name stands, or how many there are when none has it. Tries `likely`
// first: what we wrote ourselves comes in order.
template <DescribedStruct T>
std::size_t member_index(std::string_view key, std::size_t likely) {
    const auto& names = member_names<T>;
    if (likely < names.size() && names[likely] == key) {
        return likely;
    }
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), key) - names.begin());
}

template <DescribedStruct T>
Reading read_member(Cursor& in, T& out, std::size_t index, Unknown unknown) {
    constexpr std::size_t size = boost::mp11::mp_size<Members<T>>::value;
    if constexpr (size != 0) {
        return boost::mp11::mp_with_index<size>(index, [&](auto i) {
            return read(in, out.*boost::mp11::mp_at_c<Members<T>, i>::pointer, unknown);
        });
    }
    return {};
}

// The first member that T must have and that is not among `seen`, a bit for each that was read.
template <DescribedStruct T>
Reading all_there(std::uint64_t seen) {
    Reading result;
    std::uint64_t bit = 1;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) {
        using Field = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
        constexpr bool may_lack = IsOptional<Field>::value || IsVector<Field>::value;
        if (!may_lack && result && (seen & bit) == 0) {
            result = missing(member.name);
        }
        bit <<= 1;
    });
    return result;
}

template <DescribedStruct T>
Reading read(Cursor& in, T& out, Unknown unknown) {
    constexpr std::size_t size = boost::mp11::mp_size<Members<T>>::value;
    static_assert(size <= 64);
    if (in.peek() != '{') {
        return wrong_type("an object", in);
    }
    in.enter();
    std::uint64_t seen = 0;
    std::size_t index = 0;
    for (std::string_view key; in.next_member(key); ++index) {
        index = member_index<T>(key, index);
        if (index == size) {
            if (unknown == Unknown::refuse) {
                return unknown_member(key, member_names<T>);
            }
            in.take_value();
            continue;
        }
        const std::uint64_t bit = std::uint64_t{1} << index;
        auto ok = (seen & bit) == 0 ? read_member(in, out, index, unknown) : twice();
        if (!ok) {
            return inside(key, std::move(ok.error()));
        }
        seen |= bit;
    }
    return all_there<T>(seen);
}

// A value from a text that was checked already (a record's body, a slice).
template <class T>
Result<T> from_checked(std::string_view text, std::string_view what, Unknown unknown) {
    Cursor cursor(text);
    T out{};
    if (const auto ok = read(cursor, out, unknown); !ok) {
        return std::unexpected(as_error(what, *ok.error()));
    }
    return out;
}

// A whole value from text. `what` names it in messages: "the plan file".
template <class T>
Result<T> from_json(std::string_view text, std::string_view what,
                    Unknown unknown = Unknown::refuse) {
    if (const auto ok = check(text); !ok) {
        return fail(ok.error().code, fmt::format("{}: {}", what, ok.error().message),
                    ok.error().next);
    }
    return from_checked<T>(text, what, unknown);
}

}  // namespace unknot::json
