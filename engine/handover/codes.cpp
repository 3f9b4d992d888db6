#include "engine/handover/codes.h"

#include <algorithm>

#include "engine/base/text.h"

namespace unknot::handover {

UnitInfo info(Unit unit) {
    switch (unit) {
        case Unit::none:
            return {"1", ""};
        case Unit::score:
            return {"{score}", "of 10"};
        case Unit::second:
            return {"s", "seconds"};
        case Unit::minute:
            return {"min", "minutes"};
        case Unit::metre:
            return {"m", "metres"};
        case Unit::percent:
            return {"%", "%"};
        case Unit::degree:
            return {"deg", "degrees"};
        case Unit::centimetre:
            return {"cm", "centimetres"};
    }
    return {};
}

Meaning meaning(What what) {
    switch (what) {
        case What::pain_now:
            return {"Pain now", "Pain at that moment, told by the person: 0 none to 10 worst.",
                    "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"};
        case What::pain_average:
            return {"Average pain",
                    "Average pain over the time named, told by the person: 0 none to 10 worst.",
                    {},
                    {}};
        case What::pain_worst:
            return {"Worst pain",
                    "Worst pain over the time named, told by the person: 0 none to 10 worst.",
                    {},
                    {}};
        case What::pain_drawing:
            return {
                "Pain drawing", "Where the person painted pain on a drawing of the body.", {}, {}};
        case What::pain_there:
            return {"Pain there",
                    "Pain in one zone of a drawing, told by the person: 0 none to 10 worst.",
                    "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"};
        case What::painted_share:
            return {"Painted share", "How much of the zone's skin the person painted.", {}, {}};
        case What::activity_ability:
            return {"Ability",
                    "How well the person can do something of their own choice: 0 cannot do it to "
                    "10 as before.",
                    {},
                    {}};
        case What::overall_change:
            return {"Change all in all",
                    "How it is next to the start, told by the person: -3 very much worse, 0 the "
                    "same, 3 very much better.",
                    {},
                    {}};
        case What::hold:
            return {"Held press", "How long one tender spot was pressed without moving.", {}, {}};
        case What::tenderness_before:
            return {"Tenderness before",
                    "Tenderness under the ball as the hold began, told by the person: 0 none to "
                    "10 worst.",
                    {},
                    {}};
        case What::tenderness_after:
            return {"Tenderness after",
                    "Tenderness under the ball as the hold ended, told by the person: 0 none to "
                    "10 worst.",
                    {},
                    {}};
        case What::hold_ended:
            return {"Why the hold ended", "What ended the hold.", {}, {}};
        case What::pressing:
            return {"Pressing of a muscle",
                    "How long a muscle was rolled and pressed on that side in one session.",
                    {},
                    {}};
        case What::rolled:
            return {"Rolled", "How long of it was slow rolling.", {}, {}};
        case What::held:
            return {"Held", "How long of it was holding still.", {}, {}};
        case What::tender_spots:
            return {"Tender spots", "How many tender spots were marked and held.", {}, {}};
        case What::stretch:
            return {"Static stretch", "How long a static stretch was held on that side.", {}, {}};
        case What::next_day_soreness:
            return {"Soreness the day after",
                    "Soreness on the day after a session, told by the person: 0 none to 10 worst.",
                    {},
                    {}};
        case What::soreness_lasted:
            return {
                "How long it was sore", "How long the soreness after a session lasted.", {}, {}};
        case What::bruise:
            return {"Bruise", "Whether a bruise was seen after a session.", {}, {}};
        case What::motion:
            return {"Motion or posture", "A motion or posture that the person measured.", {}, {}};
        case What::repeat:
            return {"One repeat", "One of the repeats that the value was made of.", {}, {}};
        case What::habit_kept:
            return {
                "Habit kept", "Whether a habit that is being tried was kept on that day.", {}, {}};
        case What::workout:
            return {"Sport", "One bout of sport, told by the person or read from a file.", {}, {}};
        case What::workout_sport:
            return {"Which sport", "The sport, in the person's or the file's word.", "73985-4",
                    "Exercise activity"};
        case What::workout_duration:
            return {"Time of sport", "How long it lasted.", "55411-3", "Exercise duration"};
        case What::workout_distance:
            return {"Distance", "How far it went.", {}, {}};
        case What::session:
            return {"Self-massage session",
                    "Muscle knots pressed by the person with a ball or the hands, and static "
                    "stretches after it.",
                    {},
                    {}};
        case What::session_ended:
            return {"How the session ended", "Whether it was finished, or what ended it.", {}, {}};
        case What::screening:
            return {"Safety questions",
                    "Yes/no questions that say whether pressing is safe, answered by the person.",
                    {},
                    {}};
        case What::screening_result:
            return {"What the answers allow",
                    "What the program's rules made of the answers; not a clinician's judgement.",
                    {},
                    {}};
        case What::cause_interview:
            return {"What may bring it back",
                    "Habits and loads that apply to the person's days, told by the person.",
                    {},
                    {}};
        case What::habit_trial:
            return {"One habit tried", "One habit that the person tries for some weeks.", {}, {}};
        case What::week_plan:
            return {"The week", "Times of sport and of breaks in the person's week.", {}, {}};
    }
    return {};
}

std::string tidy(std::string_view text) {
    std::string out(text);
    std::erase(out, '\r');
    return std::string(trimmed(cleaned(out)));
}

}  // namespace unknot::handover
