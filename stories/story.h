// A story: a journey as text, with what came of it. The same stories run natively and in
// WebAssembly and must give the same bytes, so that the faces cannot drift apart.
//
// A line is a command; the lines that begin with "> " after it are what it printed when the story
// was last looked at and agreed to. Commands:
//
//   at TIME                         sets the clock (RFC 3339 with offset)
//   wait 90 seconds|minutes|hours|days
//   find WORDS                      what was understood, and the muscles it may be
//   tell FINDING yes|no             the same, with the answer to a check,
//   press MUSCLE.SITE [tender] [yours]
//                                   with what pressing it showed (what is left out is not so),
//   deny QUESTION                   and with what the words raised denied
//   textbook                        for each muscle, which three come first when its essential
//                                   zones are painted on the right and all its findings told
//   answer all no                   to every safety question; later answers replace it
//   answer QUESTION no|yes|unsure|cleared
//   screen REGION...                the verdict, from all answers given so far
//   plan key=value...               region= side= moment= minutes= tool= surface= muscle=, where
//                                   several are parted by commas
//   session                         carries the plan out; its inputs follow, a line each, in the
//     +20 tap                       notation of session::parse_replay, ...
//     +0 reload                     ... or a reload of the page in the middle; until
//   end
//   measure ID [left] [right]       leads through a measure by phone; its inputs follow, a line
//   each,
//     hold 45.5 -3 for 4 seconds    ... the phone at this beta and gamma, ten readings a second,
//     shake 45.5 -3 for 4 seconds   ... the same in a hand that trembles by some degrees,
//     tap|again|skip|repeat|stop    ... as session inputs are, or
//     reload                        ... a reload of the page; until
//   end
//   typed ID left|right|both tape|goniometer VALUE...
//   measured ID                     what its values are worth
//   soreness 2 under_a_day [bruise] of the latest session
//   live key=value...               lives and rates weeks of a simulated person (people.h): course=
//                                   seed= usual_tenths= move_tenths= turn_days= weeks= a_week=
//                                   spell_tenths= spell_days= error_tenths= starts_tenths=
//                                   forgets_percent= gap_from= gap_days=; rates= a region, or a
//                                   muscle.side whose tenderness is rated in sessions; sessions= a
//                                   week of the calves beside it; zones=MINUTES,DAY:MINUTES,...
//                                   offsets from UTC and from which day on
//   rate pain|activity|change ...   now= average= worst= region= ; ID=WORDS or ID=0..10 ; -3..3
//   judge [lines]                   is it working; with the course's line too
//   progress
//   cause CAUSE yes|no              an answer of the interview
//   habits [REGION...]              what may bring it back, what to try, what is being tried
//   try CAUSE [on_off]              begins a trial; the lot falls without, with, with, without
//   diary key=value...              days are lived, one for each value: pain=5,6,- kept=yes,no,-
//                                   where - tells nothing that day
//   leave REASON                    ends the trial
//   workout WEEKDAY TIME MINUTES SPORT [REGION,...]
//   breaks WEEKDAY,... FROM TO MINUTES
//   ran MINUTES SPORT               sport that was done today
//   calendar                        size, hash and the kinds of its lines
//   export jsonl|fhir|csv|ics       size and hash of what is handed over
//   journal                         size and hash of the journal, after a round trip through text
//
// A line that begins with # is a comment.
#pragma once

#include <string>
#include <string_view>

#include "engine/unknot.h"

namespace unknot::stories {

struct Told {
    std::string text;  // the story again, with what its commands print now
    int commands = 0;
};

// Errors: bad_input with the line, for a command that is no command.
Result<Told> tell(const atlas::Atlas& atlas, std::string_view story);

// FNV-1a, 64 bits (Fowler, Noll, Vo), as 16 hex digits: tells texts apart, nothing more.
std::string hash_text(std::string_view text);

}  // namespace unknot::stories
