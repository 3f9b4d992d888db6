// The commands, one file each. Each function puts its command into the program.
#pragma once

namespace unknot::terminal {

struct Program;

void add_find(Program& program);        // find.cpp: which muscles may make this pain
void add_screen(Program& program);      // screen.cpp: the safety questions
void add_plan(Program& program);        // plan.cpp: what to do today
void add_session(Program& program);     // session.cpp: be led through it, live or as a replay
void add_soreness(Program& program);    // soreness.cpp: how it felt the day after
void add_rate(Program& program);        // rate.cpp: pain, own activities, the change so far
void add_progress(Program& program);    // progress.cpp: what the journal says
void add_measure(Program& program);     // measure.cpp: motion and posture in numbers
void add_habits(Program& program);      // habits.cpp: what brings it back, one habit at a time
void add_schedule(Program& program);    // schedule.cpp: workouts, breaks, the calendar
void add_sport(Program& program);       // sport.cpp: what was done, told or from files
void add_atlas(Program& program);       // atlas.cpp: what Unknot knows
void add_body(Program& program);        // body.cpp: the body as pictures, and its weight
void add_handout(Program& program);     // handout.cpp: a plan on paper
void add_report(Program& program);      // report.cpp: one page for a professional
void add_journal(Program& program);     // journal.cpp: export, import, check, erase
void add_serve(Program& program);       // serve.cpp: the web app
void add_completion(Program& program);  // completion.cpp: for bash, zsh and fish
void add_help(Program& program);        // help.cpp: help COMMAND

}  // namespace unknot::terminal
