// Old journals hold the shapes of docs/journal-kinds.json for ever: the code may only add to them.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <boost/json.hpp>

#include "engine/journal/journal.h"

namespace unknot::journal {
namespace {

const std::string path = UNKNOT_SOURCE_DIR "/docs/journal-kinds.json";

std::string committed() {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// Set by `./dev rebaseline`.
bool rebaselining() {
    const char* wanted = std::getenv("UNKNOT_REBASELINE");
    return wanted != nullptr && std::string_view(wanted) == "1";
}

std::vector<std::string> split(std::string_view text, char by) {
    std::vector<std::string> parts(1);
    int depth = 0;
    for (const char c : text) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (c == by && depth == 0) {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

bool only_added(std::string_view before, std::string_view after);

// "{"a":"int","b":"text?"}": every member is still there, with a shape that was only added to.
bool members_only_added(const boost::json::object& before, const boost::json::object& after) {
    return std::all_of(before.begin(), before.end(), [&](const auto& member) {
        const auto* now = after.if_contains(member.key());
        return now != nullptr && only_added(std::string_view(member.value().as_string().c_str()),
                                            std::string_view(now->as_string().c_str()));
    });
}

bool only_added(std::string_view before, std::string_view after) {
    if (before == after) {
        return true;
    }
    const std::size_t open = before.find('{');
    if (open == 0 && after.starts_with('{')) {
        const std::string_view tail = before.substr(before.rfind('}') + 1);
        return after.substr(after.rfind('}') + 1) == tail &&
               members_only_added(
                   boost::json::parse(std::string(before.substr(0, before.rfind('}') + 1)))
                       .as_object(),
                   boost::json::parse(std::string(after.substr(0, after.rfind('}') + 1)))
                       .as_object());
    }
    // "a|b?" or "a|b[]": an enum, perhaps optional or a list; enumerators may be added.
    const auto end_of = [](std::string_view shape) {
        return shape.substr(std::min(shape.find_first_of("?["), shape.size()));
    };
    if (before.find('|') == std::string_view::npos || end_of(before) != end_of(after)) {
        return false;
    }
    const auto names = split(after.substr(0, after.size() - end_of(after).size()), '|');
    const auto old = split(before.substr(0, before.size() - end_of(before).size()), '|');
    return std::all_of(old.begin(), old.end(), [&](const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    });
}

TEST(Kinds, OnlyEverGrow) {
    const auto before = boost::json::parse(committed()).as_object();
    const auto after = boost::json::parse(kinds_snapshot()).as_object();
    ASSERT_FALSE(before.empty());
    for (const auto& kind : before) {
        const auto* now = after.if_contains(kind.key());
        ASSERT_NE(now, nullptr) << kind.key() << " is gone, but old journals hold it";
        EXPECT_TRUE(members_only_added(kind.value().as_object(), now->as_object()))
            << kind.key() << " lost or changed a member; before:\n"
            << boost::json::serialize(kind.value()) << "\nafter:\n"
            << boost::json::serialize(*now);
    }
}

// Runs after the test above, so that a rebaseline cannot hide a loss from it.
TEST(KindsSnapshot, IsCommitted) {
    if (rebaselining()) {
        std::ofstream(path, std::ios::binary) << kinds_snapshot();
    }
    EXPECT_EQ(committed(), kinds_snapshot())
        << "If the change only adds, run ./dev rebaseline and commit docs/journal-kinds.json.";
}

TEST(OnlyAdded, KnowsGrowthFromLoss) {
    EXPECT_TRUE(only_added("int", "int"));
    EXPECT_FALSE(only_added("int", "text"));
    EXPECT_FALSE(only_added("int", "int?"));
    EXPECT_TRUE(only_added("a|b", "a|b|c"));
    EXPECT_FALSE(only_added("a|b", "a|c"));
    EXPECT_FALSE(only_added("a|b", "a|b?"));
    EXPECT_TRUE(only_added(R"({"x":"int"}[])", R"({"x":"int","y":"text?"}[])"));
    EXPECT_FALSE(only_added(R"({"x":"int"}[])", R"({"y":"int"}[])"));
    EXPECT_FALSE(only_added(R"({"x":"int"}[])", R"({"x":"int"})"));
}

}  // namespace
}  // namespace unknot::journal
