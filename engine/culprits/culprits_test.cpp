#include "engine/culprits/culprits.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::culprits {
namespace {

const atlas::Atlas& known = atlas::built_in();

std::vector<Culprit> found(std::string_view text) {
    const auto drawing = drawing::parse(known, text);
    EXPECT_TRUE(drawing) << text;
    return drawing ? look_up(known, *drawing) : std::vector<Culprit>{};
}

struct Sentence {
    std::string_view text;
    std::string_view muscle;  // the first culprit; empty: none of the atlas reaches there
};

// What people say, and the muscle that should come first.
constexpr Sentence sentences[] = {
    {"back of my right calf hurts", "gastrocnemius"},
    {"my calf is tight", "gastrocnemius"},
    {"both calves ache", "gastrocnemius"},
    {"upper calf", "gastrocnemius"},
    {"inside of my left calf", "gastrocnemius"},
    {"inside of the arch", "gastrocnemius"},
    {"arch of the foot", "gastrocnemius"},
    {"bottom of my foot hurts", "gastrocnemius"},
    {"behind the knee", "gastrocnemius"},
    {"back of the knee", "gastrocnemius"},
    {"my heel hurts", "soleus"},
    {"under the heel in the morning", "soleus"},
    {"right achilles tendon", "soleus"},
    {"above the heel", "soleus"},
    {"lower calf", "soleus"},
    {"deep in the calf", "soleus"},
    {"front of the knee", "rectus_femoris"},
    {"around my kneecap", "rectus_femoris"},
    {"just above the knee", "rectus_femoris"},
    {"front of the thigh", "rectus_femoris"},
    {"my left quad is sore", "rectus_femoris"},
    {"top of the kneecap", "rectus_femoris"},
    {"side of the hip", "tensor_fasciae_latae"},
    {"outer hip", "tensor_fasciae_latae"},
    {"outside of my right thigh", "tensor_fasciae_latae"},
    {"it band", "tensor_fasciae_latae"},
    {"side of the thigh", "tensor_fasciae_latae"},
    {"groin", "iliopsoas"},
    {"inner thigh near the groin", "iliopsoas"},
    {"front of the hip", "iliopsoas"},
    {"front of my left hip", "iliopsoas"},
    {"hip flexor", "iliopsoas"},
    {"hip crease", "iliopsoas"},
    {"upper buttock", "gluteus_maximus"},
    {"my bum hurts when i sit", "gluteus_maximus"},
    {"glutes", "gluteus_maximus"},
    {"right buttock", "gluteus_maximus"},
    {"where i sit", "gluteus_maximus"},
    {"lower buttock", "gluteus_maximus"},
    {"tailbone", "gluteus_maximus"},
    {"base of the spine", "gluteus_maximus"},
    {"top of the hip", "gluteus_medius"},
    {"below the belt on the right", "gluteus_medius"},
    {"low back", "iliopsoas"},
    {"left side of my lower back", "iliopsoas"},
    {"top of the shoulder", "levator_scapulae"},
    {"my traps are tight", "upper_trapezius"},
    {"side of my neck", "upper_trapezius"},
    {"temple", "upper_trapezius"},
    {"headache at the temple", "upper_trapezius"},
    {"base of the skull", "upper_trapezius"},
    {"behind the ear", "upper_trapezius"},
    {"angle of the jaw", "upper_trapezius"},
    {"crick in the neck", "levator_scapulae"},
    {"where neck meets shoulder", "levator_scapulae"},
    {"base of the neck", "levator_scapulae"},
    {"upper inner corner of the shoulder blade", "levator_scapulae"},
    {"inner edge of the shoulder blade", "levator_scapulae"},
    {"between the shoulder blades", "levator_scapulae"},
    {"back of the shoulder", "levator_scapulae"},
    {"front of the shoulder", "pectoralis_minor"},
    {"front of my right shoulder", "pectoralis_minor"},
    {"chest", "pectoralis_minor"},
    {"below the collarbone", "pectoralis_minor"},
    {"inner arm down to the little finger", "pectoralis_minor"},
    {"crown of the head", ""},
    {"top of the foot", ""},
};

TEST(LookUp, PutsTheExpectedMuscleFirst) {
    for (const Sentence& each : sentences) {
        const auto culprits = found(each.text);
        std::string all;
        for (const Culprit& culprit : culprits) {
            all += culprit.muscle + " ";
        }
        const std::string_view first =
            culprits.empty() ? "" : std::string_view(culprits.front().muscle);
        EXPECT_EQ(first, each.muscle) << "\"" << each.text << "\": " << all;
    }
}

TEST(LookUp, FindsEachMuscleByTheNamesOfItsZones) {
    for (const atlas::Muscle& muscle : known.muscles) {
        for (const atlas::Referral& referral : muscle.referrals) {
            for (const body::Side side : {body::Side::left, body::Side::right}) {
                const drawing::Drawing drawing{{{std::string(referral.zone->id), side}}, {}};
                const auto culprits = look_up(known, drawing);
                const auto here =
                    std::find_if(culprits.begin(), culprits.end(),
                                 [&](const auto& each) { return each.muscle == muscle.id; });
                ASSERT_NE(here, culprits.end()) << muscle.id << " " << referral.zone->id;
                EXPECT_EQ(here->side, side);
                EXPECT_EQ(here->region, muscle.region->id);
                EXPECT_NE(here->why.find(referral.zone->name), std::string::npos) << here->why;
                EXPECT_TRUE(!referral.essential || here->because != Because::may_reach);
            }
        }
        for (const atlas::Site& site : muscle.sites) {
            const auto zone =
                std::find_if(known.zones.begin(), known.zones.end(),
                             [&](const auto& each) { return contains(each.box, site.point); });
            ASSERT_NE(zone, known.zones.end());
            const auto culprits = look_up(known, {{{std::string(zone->id), {}}}, {}});
            EXPECT_TRUE(std::any_of(culprits.begin(), culprits.end(),
                                    [&](const Culprit& each) {
                                        return each.muscle == muscle.id &&
                                               each.because == Because::lies_here;
                                    }))
                << muscle.id << " " << zone->id;
        }
    }
}

// How many of the zones are home to the muscle: a site lies there, or most people feel it there.
int homes(const atlas::Muscle& muscle, const std::vector<const atlas::Zone*>& zones) {
    return static_cast<int>(std::ranges::count_if(zones, [&](const atlas::Zone* zone) {
        return std::ranges::any_of(
                   muscle.sites,
                   [&](const atlas::Site& site) { return contains(zone->box, site.point); }) ||
               std::ranges::any_of(muscle.referrals, [&](const atlas::Referral& referral) {
                   return referral.essential && referral.zone->id == zone->id;
               });
    }));
}

int treated_as(const Culprit& culprit) {
    int place = 0;
    for (const atlas::Region& region : known.regions) {
        for (const atlas::Muscle* muscle : region.muscles) {
            if (muscle->id == culprit.muscle) {
                return place;
            }
            ++place;
        }
    }
    return -1;
}

struct Ties {
    int by_home = 0, by_content = 0;
};

void expect_ranked(const std::vector<const atlas::Zone*>& zones, Ties& ties) {
    drawing::Drawing drawing;
    for (const atlas::Zone* zone : zones) {
        drawing.marks.push_back({std::string(zone->id), {}});
    }
    const auto culprits = look_up(known, drawing);
    for (std::size_t i = 1; i < culprits.size(); ++i) {
        const Culprit& a = culprits[i - 1];
        const Culprit& b = culprits[i];
        const int a_homes = homes(*find_muscle(known, a.muscle), zones);
        const int b_homes = homes(*find_muscle(known, b.muscle), zones);
        if (a.zones_explained != b.zones_explained) {
            ASSERT_GT(a.zones_explained, b.zones_explained);
        } else if (a.because != b.because) {
            ASSERT_LT(a.because, b.because);
        } else if (a_homes != b_homes) {
            ASSERT_GT(a_homes, b_homes);
            ++ties.by_home;
        } else {
            ASSERT_LT(treated_as(a), treated_as(b));
            ++ties.by_content;
        }
    }
}

// Over all zones taken three at a time, so that every kind of tie comes up.
TEST(LookUp, RanksByWhatIsExplainedNeverByTheAlphabet) {
    const auto& zones = known.zones;
    Ties ties;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        for (std::size_t j = i + 1; j < zones.size(); ++j) {
            for (std::size_t k = j + 1; k < zones.size(); ++k) {
                ASSERT_NO_FATAL_FAILURE(expect_ranked({&zones[i], &zones[j], &zones[k]}, ties));
            }
        }
    }
    EXPECT_GT(ties.by_home, 0);
    EXPECT_GT(ties.by_content, 0);
}

TEST(LookUp, KeepsTheSidesApart) {
    const auto culprits = found("left heel and right temple");
    for (const Culprit& each : culprits) {
        EXPECT_EQ(each.side, each.region == "calves" ? body::Side::left : body::Side::right)
            << each.muscle;
    }
}

TEST(LookUp, IgnoresZonesThatTheAtlasDoesNotHave) {
    EXPECT_TRUE(look_up(known, {{{"tail", {}}}, {}}).empty());
    EXPECT_TRUE(look_up(known, {}).empty());
}

}  // namespace
}  // namespace unknot::culprits
