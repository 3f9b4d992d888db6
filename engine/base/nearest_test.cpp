#include "engine/base/nearest.h"

#include <array>
#include <string>

#include <gtest/gtest.h>

namespace unknot {
namespace {

constexpr std::array<std::string_view, 5> muscles = {"soleus", "gastrocnemius", "piriformis",
                                                     "gluteus_medius", "gluteus_minimus"};

TEST(Slips, CountsEachKindOfSlipOnce) {
    EXPECT_EQ(slips("calf", "calf"), 0U);
    EXPECT_EQ(slips("calf", "calfs"), 1U);
    EXPECT_EQ(slips("calf", "caf"), 1U);
    EXPECT_EQ(slips("calf", "half"), 1U);
    EXPECT_EQ(slips("calf", "claf"), 1U);
    EXPECT_EQ(slips("calf", ""), 4U);
    EXPECT_EQ(slips("", ""), 0U);
}

TEST(Slips, IgnoresLetterCase) {
    EXPECT_EQ(slips("Soleus", "sOLEUS"), 0U);
}

TEST(Slips, AreTheSameBothWays) {
    for (const auto one : muscles) {
        for (const auto other : muscles) {
            EXPECT_EQ(slips(one, other), slips(other, one));
        }
    }
}

TEST(Nearest, FindsTheNameBehindATypingSlip) {
    EXPECT_EQ(nearest("soleos", muscles), "soleus");
    EXPECT_EQ(nearest("osleus", muscles), "soleus");
    EXPECT_EQ(nearest("Gastrocnemeus", muscles), "gastrocnemius");
    EXPECT_EQ(nearest("gluteus_medias", muscles), "gluteus_medius");
}

TEST(Nearest, FindsTheOneNameThatACutShortNameBegins) {
    EXPECT_EQ(nearest("gas", muscles), "gastrocnemius");
    EXPECT_EQ(nearest("pirif", muscles), "piriformis");
    EXPECT_EQ(nearest("gluteus", muscles), std::nullopt) << "two names begin so";
    EXPECT_EQ(nearest("ga", muscles), std::nullopt) << "too short to tell";
}

TEST(Nearest, SaysNothingWhenNothingIsNear) {
    EXPECT_EQ(nearest("elbow", muscles), std::nullopt);
    EXPECT_EQ(nearest("", muscles), std::nullopt);
    EXPECT_EQ(nearest("soleus", {}), std::nullopt);
}

TEST(Nearest, IsStrictWithShortNames) {
    constexpr std::array<std::string_view, 3> grades = {"sr", "rct", "gl"};
    EXPECT_EQ(nearest("gi", grades), "gl");
    EXPECT_EQ(nearest("xx", grades), std::nullopt);
    EXPECT_EQ(nearest("rtc", grades), "rct");
    constexpr std::array<std::string_view, 1> letter = {"a"};
    EXPECT_EQ(nearest("b", letter), std::nullopt);
}

TEST(Nearest, PrefersTheFirstOfEquallyNearNames) {
    constexpr std::array<std::string_view, 2> names = {"ball", "wall"};
    EXPECT_EQ(nearest("tall", names), "ball");
}

TEST(Nearest, AnswersAtOnceForAPastedPage) {
    EXPECT_EQ(nearest(std::string(10'000'000, 'x'), muscles), std::nullopt);
}

}  // namespace
}  // namespace unknot
