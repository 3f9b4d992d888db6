// FHIR's JSON, put together as text. FHIR knows no empty object, list or string: what would be
// empty is left out, at every level, so that nothing here can write one. Internal to this folder.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/json.h"
#include "engine/handover/codes.h"

namespace unknot::handover::fhir {

using Member = std::pair<std::string_view, std::string>;  // a name, and JSON or nothing

// {"name":value,...} of the members that have a value.
inline std::string object(std::initializer_list<Member> members) {
    std::string out;
    for (const auto& [name, value] : members) {
        if (!value.empty()) {
            out += out.empty() ? '{' : ',';
            json::write_string(out, name);
            out += ':';
            out += value;
        }
    }
    return out.empty() ? out : out + '}';
}

inline std::string list(const std::vector<std::string>& values) {
    std::string out;
    for (const std::string& each : values) {
        if (!each.empty()) {
            out += out.empty() ? '[' : ',';
            out += each;
        }
    }
    return out.empty() ? out : out + ']';
}

inline std::string text(std::string_view any) {
    const std::string clean = tidy(any);
    return clean.empty() ? std::string() : json::to_json(clean);
}

// A FHIR code: words parted by single spaces. Nothing for any other text.
inline std::string code(std::string_view any) {
    const std::string clean = tidy(any);
    for (std::size_t i = 0; i < clean.size(); ++i) {
        const bool space = clean[i] == ' ';
        if (clean[i] == '\n' || clean[i] == '\t' || (space && clean[i + 1] == ' ')) {
            return {};
        }
    }
    return clean.empty() ? std::string() : json::to_json(clean);
}

}  // namespace unknot::handover::fhir
