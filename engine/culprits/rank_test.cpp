#include "engine/culprits/rank.h"

#include <algorithm>
#include <set>
#include <utility>

#include <gtest/gtest.h>

#include "engine/testing.h"

namespace unknot::culprits {
namespace {

const atlas::Atlas& known() {
    return atlas::built_in();
}
const Model& model() {
    static const Model made(known());
    return made;
}
std::vector<MayPress> everything() {
    std::vector<MayPress> out;
    for (const atlas::Muscle& muscle : known().muscles) {
        out.push_back({std::string(muscle.id), std::string(muscle.moves.front()->id)});
    }
    return out;
}

drawing::Mark right(std::string_view zone) {
    return {std::string(zone), body::Side::right, 6, 80};
}

// What the books say of a muscle: pain in all its essential zones, and all its findings.
Story textbook(const atlas::Muscle& muscle) {
    Story out;
    for (const atlas::Referral& referral : muscle.referrals) {
        if (referral.essential) {
            out.painted.push_back(right(referral.zone->id));
        }
    }
    for (const atlas::Finding* finding : muscle.findings) {
        out.told.push_back({std::string(finding->id), true});
    }
    return out;
}

Story joined(Story a, const Story& b) {
    for (const drawing::Mark& mark : b.painted) {
        if (std::ranges::find(a.painted, mark) == a.painted.end()) {
            a.painted.push_back(mark);
        }
    }
    a.told.insert(a.told.end(), b.told.begin(), b.told.end());
    return a;
}

int place_of(const Ranking& ranking, std::string_view muscle) {
    const auto found = std::ranges::find(ranking.suspects, muscle, &Suspect::muscle);
    return found == ranking.suspects.end() ? 99
                                           : static_cast<int>(found - ranking.suspects.begin());
}

TEST(Ranking, PutsEveryMuscleFirstOnItsTextbookPattern) {
    for (const atlas::Muscle& muscle : known().muscles) {
        const Ranking ranking = rank(model(), textbook(muscle), {});
        ASSERT_FALSE(ranking.suspects.empty()) << muscle.id;
        EXPECT_EQ(ranking.suspects.front().muscle, muscle.id)
            << ranking.suspects.front().percent << " % against " << place_of(ranking, muscle.id);
    }
}

std::set<std::string_view> zones_of(const atlas::Muscle& muscle) {
    std::set<std::string_view> out;
    for (const atlas::Referral& referral : muscle.referrals) {
        if (referral.essential) {
            out.insert(referral.zone->id);
        }
    }
    return out;
}

// The answers of somebody in whom just this muscle is sore.
void answer(Story& story, const Check& check, const atlas::Muscle& truth) {
    if (check.kind == CheckKind::press) {
        const bool it = check.muscle == truth.id;
        story.pressed.push_back({check.muscle, check.site, check.side, it, it});
    } else {
        const bool has = std::ranges::any_of(
            truth.findings, [&](const auto* finding) { return finding->id == check.finding; });
        story.told.push_back({check.finding, has});
    }
}

// Two muscles that share a zone, pain told in what they share, and nothing else left that it could
// be: the checks that are proposed find out which of the two it is.
TEST(Ranking, TellsEveryPairThatSharesAZoneApartByTheProposedChecks) {
    const auto may_press = everything();
    int pairs = 0;
    std::size_t most_asked = 0;
    for (const atlas::Muscle& truth : known().muscles) {
        for (const atlas::Muscle& rival : known().muscles) {
            Story story;
            for (const std::string_view zone : zones_of(truth)) {
                if (&truth != &rival && zones_of(rival).contains(zone)) {
                    story.said.push_back({{std::string(zone)}});
                }
            }
            if (story.said.empty() || (++pairs % 10 != 0 && testing::sanitized)) {
                continue;
            }
            for (const SiteOf& each : model().sites()) {
                if (each.muscle != &truth && each.muscle != &rival) {
                    story.pressed.push_back({std::string(each.muscle->id),
                                             std::string(each.site->id),
                                             {},
                                             false,
                                             false});
                }
            }
            Ranking ranking = rank(model(), story, {may_press, 0});
            std::size_t asked = 0;
            while (ranking.next) {
                answer(story, *ranking.next, truth);
                ranking = rank(model(), story, {may_press, ++asked});
            }
            most_asked = std::max(most_asked, asked);
            EXPECT_EQ(place_of(ranking, truth.id), 0)
                << truth.id << " against " << rival.id << " after " << asked << " checks";
        }
    }
    EXPECT_GT(pairs, 300);
    EXPECT_LE(most_asked, known().chances.most_checks);
}

// Muscles far apart, all at once: each is found, whatever else hurts.
TEST(Ranking, RecoversTwoAndThreeCulpritsAtOnce) {
    const auto muscle = [](std::string_view id) -> const atlas::Muscle& {
        return *find_muscle(known(), id);
    };
    const std::vector<std::vector<std::string_view>> sets{
        {"soleus", "infraspinatus"},
        {"quadratus_lumborum", "vastus_medialis"},
        {"upper_trapezius", "tibialis_anterior"},
        {"pectoralis_minor", "gluteus_minimus"},
        {"masseter", "levator_scapulae", "soleus"},
        {"infraspinatus", "rectus_femoris", "fibularis_longus"},
        {"supraspinatus", "iliopsoas", "gastrocnemius"},
    };
    for (const auto& set : sets) {
        Story story;
        for (const std::string_view id : set) {
            story = joined(story, textbook(muscle(id)));
        }
        const Ranking ranking = rank(model(), story, {});
        for (const std::string_view id : set) {
            EXPECT_LT(place_of(ranking, id), static_cast<int>(set.size()))
                << id << " of " << set.size();
        }
    }
}

TEST(Ranking, KeepsLeftAndRightApart) {
    Story story = textbook(*find_muscle(known(), "soleus"));
    for (drawing::Mark& mark : story.painted) {
        mark.side = body::Side::left;
    }
    for (const drawing::Mark& mark : textbook(*find_muscle(known(), "infraspinatus")).painted) {
        story.painted.push_back(mark);
    }
    const Ranking ranking = rank(model(), story, {});
    for (const auto& [id, side] :
         {std::pair("soleus", body::Side::left), std::pair("infraspinatus", body::Side::right)}) {
        const int at = place_of(ranking, id);
        ASSERT_LT(at, 2) << id;
        EXPECT_EQ(ranking.suspects[static_cast<std::size_t>(at)].side, side);
        EXPECT_EQ(ranking.suspects[static_cast<std::size_t>(at)].sure, Sure::likely);
    }
    EXPECT_LT(ranking.suspects[2].percent, 20);
}

TEST(Ranking, NamesNoSideWhenNoneWasTold) {
    Story story;
    story.said.push_back({{"heel"}});
    const Ranking ranking = rank(model(), story, {});
    ASSERT_FALSE(ranking.suspects.empty());
    EXPECT_EQ(ranking.suspects.front().side, std::nullopt);
}

TEST(Ranking, PressingMovesItMost) {
    Story story;
    story.painted.push_back(right("heel"));
    const Ranking before = rank(model(), story, {});
    const Suspect& second = before.suspects[1];
    story.pressed.push_back(
        {second.muscle, second.sites.front().site, body::Side::right, true, true});
    const Ranking after = rank(model(), story, {});
    EXPECT_EQ(after.suspects.front().muscle, second.muscle);
    EXPECT_EQ(after.clarity, Clarity::clear);
    EXPECT_EQ(after.suspects.front().speaks_for.back().topic, Topic::pressing);
}

TEST(Ranking, ProposesNoPressThatNoScreenAllows) {
    for (const atlas::Muscle& muscle : known().muscles) {
        Story story = textbook(muscle);
        story.told.clear();
        const std::vector<MayPress> one{{"soleus", "calf_hands_sitting"}};
        const Ranking ranking = rank(model(), story, {one, 0});
        if (ranking.next && ranking.next->kind == CheckKind::press) {
            EXPECT_EQ(ranking.next->muscle, "soleus");
            EXPECT_EQ(ranking.next->move, "calf_hands_sitting");
        }
        const Ranking none = rank(model(), story, {});
        EXPECT_TRUE(!none.next || none.next->kind == CheckKind::ask);
    }
}

// Whatever hurts and whatever is answered, a site that must not be pressed is never proposed.
TEST(Ranking, NeverProposesToPressWhatMustNotBePressed) {
    const auto may_press = everything();
    int kept_clear = 0;
    for (const atlas::Muscle& muscle : known().muscles) {
        for (const atlas::Site& site : muscle.sites) {
            kept_clear += site.pressed ? 0 : 1;
        }
        Story story;
        for (const drawing::Mark& mark : textbook(muscle).painted) {
            story.said.push_back({{mark.zone}});
        }
        for (std::size_t asked = 0; asked < 6; ++asked) {
            const Ranking ranking = rank(model(), story, {may_press, asked});
            if (!ranking.next) {
                break;
            }
            if (ranking.next->kind == CheckKind::press) {
                const auto& sites = find_muscle(known(), ranking.next->muscle)->sites;
                EXPECT_TRUE(std::ranges::find(sites, ranking.next->site, &atlas::Site::id)->pressed)
                    << ranking.next->muscle;
            }
            answer(story, *ranking.next, muscle);
        }
    }
    EXPECT_GE(kept_clear, 6);
}

// "Calf, calf, sore calf" is one place.
TEST(Ranking, CountsAPlaceOnceHoweverOftenItIsNamed) {
    Story once;
    once.said.push_back({{"heel", "achilles"}});
    Story thrice = once;
    thrice.said.push_back({{"heel", "achilles"}});
    thrice.said.push_back({{"achilles", "heel"}});
    EXPECT_EQ(rank(model(), once, {}).suspects.front().percent,
              rank(model(), thrice, {}).suspects.front().percent);
    Story narrower;
    narrower.said.push_back({{"heel"}});
    Story both = once;
    both.said.push_back({{"heel"}});
    EXPECT_EQ(rank(model(), narrower, {}).suspects.front().percent,
              rank(model(), both, {}).suspects.front().percent);
}

TEST(Ranking, TakesADeniedZoneOutOfThePlaceThatWasNamed) {
    Story named;
    named.said.push_back({{"shoulder_back", "shoulder_tip"}});
    named.said.push_back({{"shoulder_front"}, {}, true});
    Story with_front;
    with_front.said.push_back({{"shoulder_back", "shoulder_tip", "shoulder_front"}});
    with_front.said.push_back({{"shoulder_front"}, {}, true});
    EXPECT_EQ(rank(model(), named, {}).suspects.front().percent,
              rank(model(), with_front, {}).suspects.front().percent);
}

// A zone painted in full and badly weighs more than one that was brushed, or that hurts a little.
TEST(Ranking, WeighsHowMuchAndHowBadlyAZoneIsPainted) {
    const auto percent = [&](int intensity, int coverage) {
        Story story = textbook(*find_muscle(known(), "soleus"));
        for (drawing::Mark& mark : story.painted) {
            mark.intensity = intensity;
            mark.coverage_percent = coverage;
        }
        story.told.clear();
        const Ranking ranking = rank(model(), story, {});
        const int at = place_of(ranking, "soleus");
        return at == 99 ? 0 : ranking.suspects[static_cast<std::size_t>(at)].percent;
    };
    EXPECT_LT(percent(1, 100), percent(8, 100));
    EXPECT_LT(percent(8, 2), percent(8, 60));
    EXPECT_EQ(percent(8, 60), percent(5, 90));
}

TEST(Ranking, StopsAskingAfterAHandful) {
    const auto may_press = everything();
    Story story;
    story.painted.push_back(right("low_back"));
    const auto most = static_cast<std::size_t>(known().chances.most_checks);
    EXPECT_TRUE(rank(model(), story, {may_press, most - 1}).next);
    EXPECT_FALSE(rank(model(), story, {may_press, most}).next);
}

TEST(Ranking, SaysThatItCannotTell) {
    const Ranking ranking = rank(model(), {}, {});
    EXPECT_EQ(ranking.clarity, Clarity::cannot_tell);
    EXPECT_TRUE(ranking.suspects.empty());
}

TEST(Ranking, HabitsRaiseWhatTheyLoad) {
    Story story;
    story.said.push_back({{"low_back"}});
    const auto percent = [&](std::string_view muscle) {
        const Ranking ranking = rank(model(), story, {});
        const int at = place_of(ranking, muscle);
        return at == 99 ? 0 : ranking.suspects[static_cast<std::size_t>(at)].percent;
    };
    const int before = percent("iliopsoas");
    story.habits.push_back("long_sitting");
    EXPECT_GT(percent("iliopsoas"), before);
}

TEST(Ranking, TakesIdsThatItDoesNotKnowAsNothing) {
    Story story;
    story.painted.push_back(right("heel"));
    const Ranking plain = rank(model(), story, {});
    story.told.push_back({"no_such_finding", true});
    story.pressed.push_back({"no_such", "site", {}, true, true});
    story.habits.push_back("no_such_habit");
    EXPECT_EQ(rank(model(), story, {}).suspects.front().percent, plain.suspects.front().percent);
}

}  // namespace
}  // namespace unknot::culprits
