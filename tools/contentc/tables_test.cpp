// The whole way: the tables written from testdata/minimal, compiled as the engine compiles them.
#include <algorithm>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include "engine/atlas/atlas.h"
#include "tools/contentc/choices.h"

namespace unknot::contentc {
namespace {

template <class Enum>
std::vector<std::string_view> enumerators() {
    std::vector<std::string_view> names;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>(
        [&](auto enumerator) { names.emplace_back(enumerator.name); });
    return names;
}

std::vector<std::string_view> list(Names names) {
    return {names.begin(), names.end()};
}

TEST(Choices, AreTheEnumeratorsOfTheAtlasInOrder) {
    EXPECT_EQ(list(choices::grades), enumerators<atlas::Grade>());
    EXPECT_EQ(list(choices::standings), enumerators<atlas::Standing>());
    EXPECT_EQ(list(choices::pressings), enumerators<atlas::Pressing>());
    EXPECT_EQ(list(choices::frequencies), enumerators<atlas::Frequency>());
    EXPECT_EQ(list(choices::how_often), enumerators<atlas::HowOften>());
    EXPECT_EQ(list(choices::finding_kinds), enumerators<atlas::FindingKind>());
    EXPECT_EQ(list(choices::cause_groups), enumerators<atlas::CauseGroup>());
    EXPECT_EQ(list(choices::eases), enumerators<atlas::Ease>());
    EXPECT_EQ(list(choices::tools), enumerators<atlas::Tool>());
    EXPECT_EQ(list(choices::surfaces), enumerators<atlas::Surface>());
    EXPECT_EQ(list(choices::positions), enumerators<atlas::Position>());
    EXPECT_EQ(list(choices::loads), enumerators<atlas::Load>());
    EXPECT_EQ(list(choices::levels), enumerators<atlas::Level>());
    EXPECT_EQ(list(choices::moments), enumerators<atlas::Moment>());
    EXPECT_EQ(list(choices::segments), enumerators<body::Segment>());
    EXPECT_EQ(list(choices::measure_kinds), enumerators<atlas::MeasureKind>());
    EXPECT_EQ(list(choices::units), enumerators<atlas::Unit>());
    EXPECT_EQ(list(choices::instruments), enumerators<atlas::Instrument>());
    EXPECT_EQ(list(choices::zeros), enumerators<atlas::Zero>());
    EXPECT_EQ(list(choices::turns_about), enumerators<atlas::TurnsAbout>());
    EXPECT_EQ(list(choices::senses), enumerators<atlas::Sense>());
    EXPECT_EQ(list(choices::counts), enumerators<atlas::Counts>());
    EXPECT_EQ(list(choices::betters), enumerators<atlas::Better>());
    EXPECT_EQ(list(choices::views), enumerators<atlas::PhotoView>());
    EXPECT_EQ(list(choices::landmarks), enumerators<atlas::Landmark>());
    EXPECT_EQ(list(choices::photo_angles), enumerators<atlas::PhotoAngle>());
}

const atlas::Atlas& built() {
    return atlas::built_in();
}

TEST(Tables, AreSortedByOrderOrId) {
    ASSERT_EQ(built().regions.size(), 2U);
    EXPECT_EQ(built().regions[0].id, "hips");
    EXPECT_EQ(built().regions[1].id, "calves");
    ASSERT_EQ(built().muscles.size(), 3U);
    EXPECT_EQ(built().muscles[0].id, "gastrocnemius");
    EXPECT_EQ(built().muscles[2].id, "soleus");
    EXPECT_EQ(built().questions[0].id, "blood_clot");
    ASSERT_EQ(built().doses.size(), 3U);
    EXPECT_EQ(built().doses[2].moment, atlas::Moment::rest_day);
    ASSERT_EQ(built().tools.size(), choices::tools.size());
    EXPECT_EQ(built().tools[5].tool, atlas::Tool::hands);
}

TEST(Tables, KeepEveryFieldOfAMuscle) {
    const atlas::Muscle& soleus = built().muscles[2];
    EXPECT_EQ(soleus.region, &built().regions[1]);
    EXPECT_EQ(soleus.name, "deep calf muscle");
    EXPECT_EQ(soleus.fma, 22542);
    ASSERT_EQ(soleus.provoked_by.size(), 2U);
    EXPECT_EQ(soleus.provoked_by[1],
              "\"toe\" walking?"
              "?! – 100 % of it");
    EXPECT_EQ(soleus.frequency, atlas::Frequency::common);
    ASSERT_EQ(soleus.findings.size(), 1U);
    EXPECT_EQ(soleus.findings[0]->id, "uphill");
    EXPECT_EQ(soleus.findings[0]->common, atlas::HowOften::often);
    EXPECT_EQ(soleus.eased_by[0], "warmth");
    EXPECT_EQ(soleus.sites[0].frequency, atlas::Frequency::rare);
    EXPECT_EQ(soleus.referrals[1].sites[0], "lower");
    EXPECT_EQ(soleus.pressing, atlas::Pressing::ball);
    ASSERT_EQ(soleus.sites.size(), 1U);
    EXPECT_EQ(soleus.sites[0].point.segment, body::Segment::shank);
    EXPECT_EQ(soleus.sites[0].point.along, 0.7);
    EXPECT_EQ(soleus.sites[0].point.around_deg, 180.0);
    ASSERT_EQ(soleus.referrals.size(), 2U);
    EXPECT_EQ(soleus.referrals[0].zone->id, "whole_shank_back");
    EXPECT_TRUE(soleus.referrals[0].essential);
    EXPECT_EQ(soleus.keep_off[0]->id, "back_of_knee");
    EXPECT_EQ(soleus.moves[0]->muscles[0], &soleus);
    EXPECT_EQ(soleus.stretches[0]->muscles[0], &soleus);
    EXPECT_EQ(soleus.evidence[0]->sources[0]->id, "smith_2020");
    EXPECT_EQ(built().muscles[0].fma, 0);
    EXPECT_TRUE(built().muscles[0].causes.empty());
}

TEST(Tables, KeepZonesMovesAndEffects) {
    const auto front = std::ranges::find(built().zones, "whole_shank_front", &atlas::Zone::id);
    ASSERT_NE(front, built().zones.end());
    EXPECT_EQ(front->box.around_from_deg, 270.0);
    EXPECT_EQ(front->box.along_to, 1.0);
    EXPECT_EQ(front->words[0], "shin");
    const atlas::Move& move = built().moves[0];
    ASSERT_EQ(move.tools.size(), 2U);
    EXPECT_EQ(move.tools[1], atlas::Tool::soft_ball);
    EXPECT_EQ(move.variants[0].id, "crossed");
    const atlas::Question& kneel = built().questions[1];
    EXPECT_EQ(kneel.details, "");
    ASSERT_EQ(kneel.if_yes.size(), 2U);
    EXPECT_EQ(kneel.if_yes[0].positions[0], atlas::Position::kneeling);
    EXPECT_EQ(kneel.if_yes[0].stretches[0]->id, "half_kneeling");
    EXPECT_EQ(kneel.if_yes[1].level, atlas::Level::gentle);
    EXPECT_EQ(kneel.if_cleared[0].regions[0], &built().regions[0]);
}

TEST(Tables, KeepEveryFieldOfAMeasure) {
    ASSERT_EQ(built().measures.size(), 2U);
    const atlas::Measure& lunge = built().measures[1];
    EXPECT_EQ(lunge.id, "lunge");
    EXPECT_TRUE(lunge.sided);
    EXPECT_EQ(lunge.regions[0]->id, "calves");
    EXPECT_EQ(lunge.muscles[0], &built().muscles[2]);
    ASSERT_EQ(lunge.instruments.size(), 2U);
    EXPECT_EQ(lunge.instruments[1], atlas::Instrument::goniometer);
    EXPECT_EQ(lunge.turns_about, atlas::TurnsAbout::short_edge);
    EXPECT_EQ(lunge.sense, atlas::Sense::rising);
    EXPECT_EQ(lunge.zero_at_deg, 90.0);
    EXPECT_EQ(lunge.counts, atlas::Counts::best);
    EXPECT_EQ(lunge.highest, 70.0);
    EXPECT_EQ(lunge.normal[0].sd, 5.5);
    EXPECT_EQ(lunge.real_change, 4.7);
    const atlas::Measure& head = built().measures[0];
    EXPECT_EQ(head.view, atlas::PhotoView::side);
    ASSERT_EQ(head.landmarks.size(), 2U);
    EXPECT_EQ(head.landmarks[1], atlas::Landmark::c7);
    EXPECT_EQ(head.angle, atlas::PhotoAngle::above_horizontal);
    EXPECT_EQ(head.normal[0].high, 55.0);
    EXPECT_EQ(built().measuring.off_plane_deg, 10);
}

TEST(Tables, KeepNumbersAndWords) {
    EXPECT_EQ(built().doses[0].firm_hold_seconds, 20);
    EXPECT_EQ(built().limits.change_after_days, 28);
    EXPECT_EQ(built().chances.zone_essential, 0.75);
    EXPECT_EQ(built().judging.pain_real_change, 1.8);
    EXPECT_EQ(built().left_to_others[0].words[0], "inside mouth|cheek");
    EXPECT_EQ(built().questions[0].words[0], "calf|leg swollen");
    EXPECT_EQ(built().limits.evidence[0]->id, "our_inference");
    ASSERT_EQ(built().words.size(), atlas::word_count);
    EXPECT_EQ(built().words[static_cast<std::size_t>(atlas::Word::session_hold)], "Hold.");
    EXPECT_EQ(built().version.size(), 12U);
}

}  // namespace
}  // namespace unknot::contentc
