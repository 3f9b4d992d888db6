#include "engine/handover/report.h"

#include <algorithm>
#include <map>
#include <set>

#include "engine/base/text.h"
#include "engine/culprits/rank.h"
#include "engine/drawing/notation.h"
#include "engine/handover/page.h"
#include "engine/handover/told.h"
#include "engine/progress/habits.h"
#include "engine/progress/judge.h"
#include "engine/progress/progress.h"

namespace unknot::handover {
namespace {

using atlas::Word;

std::string clipped(std::string_view any) {
    std::string text = tidy(any);
    std::ranges::replace(text, '\n', ' ');
    if (text.size() <= longest_cell) {
        return text;
    }
    std::size_t end = longest_cell;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;  // not in the middle of a letter
    }
    // After a whole word, unless that leaves off too much.
    if (const std::size_t space = text.rfind(' ', end);
        space != std::string::npos && space > longest_cell * 3 / 4) {
        end = space;
    }
    return std::string(trimmed(std::string_view(text).substr(0, end))) + "…";
}

std::string number(std::int64_t value) {
    return fmt::format("{}", value);
}

std::string joined(const std::vector<std::string>& texts, std::size_t most) {
    std::string out;
    for (std::size_t i = 0; i < std::min(texts.size(), most); ++i) {
        out += (i == 0 ? "" : ", ") + texts[i];
    }
    return out + (texts.size() > most ? ", …" : "");
}

std::string of_day(Instant at) {
    return day_text(local_day(at));
}

class Writer {
  public:
    Writer(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now)
        : atlas_(atlas),
          now_(now),
          past_(read_past(atlas, journal)),
          judged_(progress::judge(atlas, journal, now)),
          progress_(progress::read(atlas, journal, now)),
          answers_(progress::answers(atlas, journal, now)) {
        if (auto habits = progress::read_habits(atlas, journal, {}, now)) {
            habits_ = *std::move(habits);
        }
    }

    Result<Report> write() {
        if (past_.told.empty() && past_.sessions.empty()) {
            return fail(ErrorCode::not_ready, said(Word::report_nothing),
                        said(Word::report_nothing_next));
        }
        out_.made = now_;
        out_.title = said(Word::report_title);
        span();
        draw();
        add(safety());
        add(places());
        add(measures());
        add(culprits());
        add(treated());
        add(habits());
        add(questions());
        out_.foot = said(Word::report_foot);
        fit_on_page(out_);
        for (Section& each : out_.sections) {
            each.more = said_left_out(each);
        }
        return std::move(out_);
    }

  private:
    // ---- small things ---------------------------------------------------------------------------

    std::string said(Word word, std::initializer_list<Placeholder> values = {}) const {
        return fill(say(atlas_, word), values);
    }

    void add(Section section) {
        if (section.rows.empty() && section.lines.empty()) {
            return;
        }
        for (Row& row : section.rows) {
            for (std::string& cell : row.cells) {
                cell = clipped(cell);
            }
        }
        for (std::string& line : section.lines) {
            line = clipped(line);
        }
        out_.sections.push_back(std::move(section));
    }

    static void note_cut(Section& section, std::size_t all, std::size_t most) {
        section.left_out += all > most ? static_cast<int>(all - most) : 0;
    }

    std::string said_left_out(const Section& of) const {
        if (of.left_out == 0) {
            return "";
        }
        return said(of.left_out_worse == 0 ? Word::report_more : Word::report_more_worse,
                    {{"count", number(of.left_out)}, {"worse", number(of.left_out_worse)}});
    }

    // ---- of which days --------------------------------------------------------------------------

    void span() {
        Instant first = now_, last = now_;
        bool any = false;
        const auto see = [&](Instant at) {
            if (at.ms > now_.ms) {  // a clock that was once wrong
                return;
            }
            first = !any || at.ms < first.ms ? at : first;
            last = !any || at.ms > last.ms ? at : last;
            any = true;
        };
        for (const Told& each : past_.told) {
            see(each.at);
        }
        for (const SessionTold& each : past_.sessions) {
            see(each.first);
            see(each.last);
        }
        days_ = std::max<Day>(local_day(last) - local_day(first) + 1, 1);
        out_.about = said(Word::report_about, {{"from", of_day(first)},
                                               {"to", of_day(last)},
                                               {"days", number(days_)},
                                               {"made", of_day(now_)}});
    }
    std::int64_t weeks() const { return std::max<std::int64_t>((days_ + 6) / 7, 1); }

    // ---- the drawing ----------------------------------------------------------------------------

    std::vector<drawing::Mark> marks_of(const progress::DrawingLine& line) const {
        const auto drawn = drawing::from_notation(atlas_, line.drawing);
        return drawn ? drawn->marks : std::vector<drawing::Mark>{};
    }

    void draw() {
        for (const progress::DrawingLine& each : progress_.drawings) {  // newest first
            if (auto marks = marks_of(each); !marks.empty()) {
                if (out_.marks.empty()) {
                    out_.marks = std::move(marks);
                    latest_day_ = each.day;
                } else {
                    first_marks_ = std::move(marks);
                    first_day_ = each.day;
                }
            }
        }
        if (!out_.marks.empty()) {
            out_.picture = said(Word::report_picture_one, {{"day", latest_day_}});
        }
    }

    std::string intensity(const std::vector<drawing::Mark>& marks, const drawing::Mark& of) const {
        for (const drawing::Mark& each : marks) {
            if (each.zone == of.zone && each.side == of.side) {
                return each.intensity
                           ? said(Word::report_of_ten, {{"value", number(*each.intensity)}})
                           : said(Word::report_marked);
            }
        }
        return said(Word::report_not_marked);
    }

    Section places() const {
        Section section{"places", said(Word::report_places), "", {}, {}, {}, ""};
        std::vector<drawing::Mark> all = out_.marks;
        std::ranges::stable_sort(all, [](const auto& a, const auto& b) {
            return a.intensity.value_or(0) > b.intensity.value_or(0);
        });
        for (const drawing::Mark& each : first_marks_) {  // what is gone, at the end
            if (std::ranges::none_of(out_.marks, [&](const drawing::Mark& other) {
                    return other.zone == each.zone && other.side == each.side;
                })) {
                all.push_back(each);
            }
        }
        section.columns = {said(Word::report_place)};
        if (!first_marks_.empty()) {
            section.columns.push_back(first_day_);
        }
        section.columns.push_back(latest_day_);
        for (std::size_t i = 0; i < std::min(all.size(), most_places); ++i) {
            Row row{{zone_place(atlas_, all[i].zone, all[i].side).name}};
            if (!first_marks_.empty()) {
                row.cells.push_back(intensity(first_marks_, all[i]));
            }
            row.cells.push_back(intensity(out_.marks, all[i]));
            section.rows.push_back(std::move(row));
        }
        note_cut(section, all.size(), most_places);
        return section;
    }

    // ---- safety ---------------------------------------------------------------------------------

    static Word word_of(safety::Answer answer) {
        switch (answer) {
            case safety::Answer::cleared:
                return Word::report_answer_cleared;
            case safety::Answer::unsure:
                return Word::report_answer_unsure;
            default:
                return Word::report_answer_yes;
        }
    }

    Section safety() {
        Section section{"safety", said(Word::report_safety), "", {}, {}, {}, ""};
        std::size_t all = 0;
        for (const atlas::Question& question : atlas_.questions) {  // most dangerous first
            for (const safety::Answered& each : answers_) {
                if (each.question == question.id && each.answer != safety::Answer::no) {
                    open_answer_ |= each.answer != safety::Answer::cleared;
                    if (++all <= most_answers) {
                        section.lines.push_back(
                            said(word_of(each.answer),
                                 {{"day", of_day(each.at)}, {"asks", question.asks}}));
                    }
                }
            }
        }
        note_cut(section, all, most_answers);
        if (all > 0) {
            section.lead = said(Word::report_safety_lead);
        } else if (!answers_.empty()) {
            section.lines.push_back(said(Word::report_safety_none));
        }
        std::size_t signs = 0;
        for (const progress::SessionLine& each : progress_.sessions) {  // newest first
            const atlas::Sign* sign = each.sign ? find_sign(atlas_, *each.sign) : nullptr;
            if (sign != nullptr && ++signs <= most_signs) {
                sign_day_ = sign_day_.empty() ? each.day : sign_day_;
                section.lines.push_back(
                    said(Word::report_sign, {{"day", each.day}, {"says", sign->says}}));
            }
        }
        note_cut(section, signs, most_signs);
        return section;
    }

    // ---- is it changing? ------------------------------------------------------------------------

    Section measures() const {
        Section section{
            "measures",
            said(Word::report_measures),
            said(Word::report_measures_lead),
            {said(Word::report_measure), said(Word::report_first), said(Word::report_latest),
             said(Word::report_change), said(Word::report_verdict)},
            {},
            {},
            ""};
        std::vector<const progress::Judgement*> order;
        for (const progress::Judgement& each : judged_.judgements) {
            if (!each.points.empty()) {
                order.push_back(&each);
            }
        }
        std::ranges::stable_partition(
            order, [](const progress::Judgement* each) { return gets_worse(*each); });
        std::map<progress::Series, std::size_t> taken;
        for (const progress::Judgement* each : order) {
            const bool worse = gets_worse(*each);
            if (section.rows.size() < most_courses &&
                (worse || taken[each->series] < most_of(each->series))) {
                ++taken[each->series];
                section.rows.push_back(row_of(*each));
            } else {
                ++section.left_out;
                section.left_out_worse += worse ? 1 : 0;
            }
        }
        return section;
    }

    static bool gets_worse(const progress::Judgement& of) {
        return of.judged && of.verdict == trend::Direction::worse;
    }

    static std::size_t most_of(progress::Series series) {
        switch (series) {
            case progress::Series::pain:
                return most_of_pain;
            case progress::Series::tenderness:
                return most_of_tenderness;
            case progress::Series::measured:
                return most_of_measures;
            case progress::Series::activities:
                return 1;
        }
        return 0;
    }

    Row row_of(const progress::Judgement& of) const {
        const auto value = [&](std::optional<int> tenths) {
            return tenths ? decimal(*tenths) : std::string("–");
        };
        std::string change = value(of.change_tenths);
        if (of.change_tenths && of.change_low_tenths && of.change_high_tenths) {
            change = said(Word::report_change_between, {{"change", value(of.change_tenths)},
                                                        {"low", value(of.change_low_tenths)},
                                                        {"high", value(of.change_high_tenths)}});
        }
        const std::string name = of.unit.empty() ? of.name : of.name + ", " + of.unit;
        return {{name, value(of.points.front().value_tenths), value(of.points.back().value_tenths),
                 change, of.judged ? of.headline : said(Word::report_shown_only)},
                gets_worse(of)};
    }

    // ---- which muscle ---------------------------------------------------------------------------

    Section culprits() {
        Section section{"culprits", said(Word::report_culprits), "", {}, {}, {}, ""};
        if (out_.marks.empty()) {
            return section;
        }
        culprits::Story story;
        story.painted = out_.marks;
        for (const progress::ToldCause& each : habits_.told) {
            if (each.applies) {
                story.habits.push_back(each.cause);
            }
        }
        const culprits::Model model(atlas_);
        const culprits::Ranking ranking = culprits::rank(model, story, {});
        section.lead = said(Word::report_culprits_lead, {{"says", ranking.says}});
        section.columns = {said(Word::report_muscle), said(Word::report_how_sure),
                           said(Word::report_because)};
        constexpr int least_percent = 5;  // below, a name says nothing
        for (const culprits::Suspect& each : ranking.suspects) {
            if (section.rows.size() < most_culprits && each.percent >= least_percent) {
                section.rows.push_back(row_of(each));
            }
        }
        std::vector<std::string> look_alikes;
        for (const std::string& each : ranking.look_alikes) {
            look_alikes.push_back(each.substr(0, each.find(':')));  // how to tell, they know
        }
        if (!look_alikes.empty()) {
            constexpr std::size_t most = 5;
            section.lines.push_back(
                said(Word::report_look_alikes, {{"what", joined(look_alikes, most)}}));
        }
        for (const culprits::Elsewhere& each : ranking.elsewhere) {
            elsewhere_.push_back(each.name);
        }
        if (!elsewhere_.empty()) {
            constexpr std::size_t most = 3;
            section.lines.push_back(
                said(Word::report_elsewhere, {{"what", joined(elsewhere_, most)}}));
        }
        return section;
    }

    Row row_of(const culprits::Suspect& of) const {
        const Word sure = of.sure == culprits::Sure::likely     ? Word::report_sure_likely
                          : of.sure == culprits::Sure::possible ? Word::report_sure_possible
                                                                : Word::report_sure_unlikely;
        return {{of.side ? fmt::format("{} {}", json::name_of(*of.side), of.name) : of.name,
                 said(sure, {{"percent", number(of.percent)}}),
                 of.speaks_for.empty() ? "–" : of.speaks_for.front().says}};
    }

    // ---- what was done --------------------------------------------------------------------------

    struct Treated {
        std::set<std::string> sessions;
        std::int64_t pressed_tenths = 0, stretched_tenths = 0;  // of a second
        std::int64_t before = 0, after = 0, rated = 0;          // tenths of a point
    };

    static std::int64_t tenths_of(const Fact& fact) {
        const auto* quantity = std::get_if<Quantity>(&fact.value);
        return quantity != nullptr ? quantity->tenths : 0;
    }
    static std::optional<std::int64_t> tenths_of(const Told& told, What what) {
        for (const Fact& each : told.more) {
            if (each.what == what) {
                return tenths_of(each);
            }
        }
        return std::nullopt;
    }

    std::map<std::string, Treated> by_muscle() const {
        std::map<std::string, Treated> all;
        for (const Told& each : past_.told) {
            if (!each.place) {
                continue;
            }
            if (each.main.what == What::pressing || each.main.what == What::stretch) {
                Treated& one = all[each.place->name];
                one.sessions.insert(each.session);
                (each.main.what == What::stretch ? one.stretched_tenths : one.pressed_tenths) +=
                    tenths_of(each.main);
            } else if (each.main.what == What::hold) {
                const auto before = tenths_of(each, What::tenderness_before);
                const auto after = tenths_of(each, What::tenderness_after);
                if (before && after) {
                    Treated& one = all[each.place->name];
                    one.before += *before;
                    one.after += *after;
                    ++one.rated;
                }
            }
        }
        return all;
    }

    std::string a_week(std::int64_t tenths) const {
        const std::int64_t tenths_of_minute = (tenths / weeks() + 30) / 60;
        return said(Word::report_minutes, {{"minutes", decimal(tenths_of_minute)}});
    }

    Section treated() {
        Section section{"treated", said(Word::report_treated), "", {}, {}, {}, ""};
        const auto all = by_muscle();
        std::vector<std::pair<std::string, const Treated*>> order;
        for (const auto& [name, one] : all) {
            if (!one.sessions.empty()) {
                order.emplace_back(name, &one);
            }
        }
        std::ranges::stable_sort(order, [](const auto& a, const auto& b) {
            return a.second->pressed_tenths > b.second->pressed_tenths;
        });
        section.columns = {said(Word::report_muscle), said(Word::report_times),
                           said(Word::report_pressed), said(Word::report_stretched),
                           said(Word::report_eased)};
        for (std::size_t i = 0; i < std::min(order.size(), most_treated); ++i) {
            const Treated& one = *order[i].second;
            section.rows.push_back(
                {{order[i].first, number(static_cast<std::int64_t>(one.sessions.size())),
                  a_week(one.pressed_tenths), a_week(one.stretched_tenths),
                  one.rated == 0 ? said(Word::report_not_rated)
                                 : said(Word::report_before_after,
                                        {{"before", decimal(one.before / one.rated)},
                                         {"after", decimal(one.after / one.rated)}})}});
        }
        note_cut(section, order.size(), most_treated);
        std::int64_t finished = 0, stopped = 0;
        for (const SessionTold& each : past_.sessions) {
            finished += each.ended && each.ended->outcome == journal::Outcome::finished ? 1 : 0;
            stopped += each.ended && each.ended->outcome != journal::Outcome::finished ? 1 : 0;
        }
        if (!past_.sessions.empty()) {
            section.lead =
                said(Word::report_treated_lead,
                     {{"sessions", number(static_cast<std::int64_t>(past_.sessions.size()))},
                      {"finished", number(finished)},
                      {"stopped", number(stopped)}});
        }
        add_soreness(section);
        add_sport(section);
        return section;
    }

    void add_soreness(Section& section) {
        std::int64_t sum = 0, count = 0, worst = 0, longer = 0, bruises = 0;
        for (const Told& each : past_.told) {
            if (each.main.what != What::next_day_soreness) {
                continue;
            }
            ++count;
            sum += tenths_of(each.main);
            worst = std::max(worst, tenths_of(each.main));
            for (const Fact& fact : each.more) {
                const auto* word = std::get_if<Term>(&fact.value);
                const auto* yes = std::get_if<bool>(&fact.value);
                longer += word != nullptr && word->code == "soreness_lasted.over_two_days" ? 1 : 0;
                bruises += fact.what == What::bruise && yes != nullptr && *yes ? 1 : 0;
            }
        }
        if (count > 0) {
            too_sore_ = longer > 0 || bruises > 0;
            section.lines.push_back(said(Word::report_soreness, {{"mean", decimal(sum / count)},
                                                                 {"worst", decimal(worst)},
                                                                 {"long", number(longer)},
                                                                 {"bruises", number(bruises)}}));
        }
    }

    void add_sport(Section& section) const {
        struct Sport {
            std::int64_t times = 0, tenths = 0;  // of a minute
        };
        std::map<std::string, Sport> all;
        for (const Told& each : past_.told) {
            if (each.main.what == What::workout) {
                Sport& one = all[each.words];
                ++one.times;
                one.tenths += tenths_of(each, What::workout_duration).value_or(0);
            }
        }
        std::vector<std::pair<std::string, Sport>> order(all.begin(), all.end());
        std::ranges::stable_sort(
            order, [](const auto& a, const auto& b) { return a.second.tenths > b.second.tenths; });
        constexpr std::size_t most = 2;
        for (std::size_t i = 0; i < std::min(order.size(), most); ++i) {
            section.lines.push_back(said(
                Word::report_sport, {{"sport", order[i].first},
                                     {"times", number(order[i].second.times)},
                                     {"minutes", number(order[i].second.tenths / 10 / weeks())}}));
        }
    }

    // ---- habits ---------------------------------------------------------------------------------

    Section habits() const {
        Section section{"habits", said(Word::report_habits), "", {}, {}, {}, ""};
        std::vector<std::string> causes;
        for (const progress::ToldCause& each : habits_.told) {
            if (each.applies) {
                causes.push_back(each.name);
            }
        }
        constexpr std::size_t most_causes = 6;
        section.columns = {said(Word::report_habit), said(Word::report_when),
                           said(Word::report_kept), said(Word::report_showed)};
        std::vector<const progress::TrialLine*> trials;
        if (habits_.running) {
            trials.push_back(&*habits_.running);
        }
        for (const progress::TrialLine& each : habits_.past) {
            trials.push_back(&each);
        }
        for (std::size_t i = 0; i < std::min(trials.size(), most_habits); ++i) {
            const progress::TrialLine& one = *trials[i];
            section.rows.push_back(
                {{one.habit, said(Word::report_span, {{"from", one.from}, {"to", one.to}}),
                  said(Word::report_kept_days, {{"kept", number(one.adherence.kept)},
                                                {"told", number(one.adherence.told)}}),
                  one.outcome.says}});
        }
        note_cut(section, trials.size(), most_habits);
        const std::string lead = causes.empty() ? said(Word::report_habits_lead_none)
                                                : said(Word::report_habits_lead,
                                                       {{"causes", joined(causes, most_causes)}});
        if (section.rows.empty() && !causes.empty()) {
            section.columns.clear();
            section.lines.push_back(lead);
        } else {
            section.lead = lead;
        }
        return section;
    }

    // ---- questions ------------------------------------------------------------------------------

    bool advised(progress::AdviceKind kind) const {
        return std::ranges::any_of(judged_.advice,
                                   [&](const progress::Advice& each) { return each.kind == kind; });
    }

    Section questions() const {
        Section section{"questions", said(Word::report_questions), "", {}, {}, {}, ""};
        std::vector<std::string> all;
        if (open_answer_) {
            all.push_back(said(Word::report_ask_answer));
        }
        if (!sign_day_.empty()) {
            all.push_back(said(Word::report_ask_sign, {{"day", sign_day_}}));
        }
        if (advised(progress::AdviceKind::screen_again)) {
            all.push_back(said(Word::report_ask_worse));
        }
        if (too_sore_) {
            all.push_back(said(Word::report_ask_sore));
        }
        if (advised(progress::AdviceKind::change)) {
            all.push_back(said(Word::report_ask_change));
        }
        for (const progress::CameBack& each : judged_.came_back) {
            all.push_back(
                said(Word::report_ask_back, {{"name", each.name}, {"day", each.back_on}}));
            break;
        }
        if (!out_.marks.empty()) {
            all.push_back(said(Word::report_ask_which));
        }
        if (!elsewhere_.empty()) {
            all.push_back(said(Word::report_ask_elsewhere, {{"what", joined(elsewhere_, 2)}}));
        }
        all.push_back(said(Word::report_ask_posture));
        all.resize(std::min(all.size(), most_questions));
        all.push_back(said(Word::report_ask_own));
        section.lines = std::move(all);
        return section;
    }

    const atlas::Atlas& atlas_;
    Instant now_;
    Past past_;
    progress::Judged judged_;
    progress::Progress progress_;
    progress::Habits habits_;
    safety::Answers answers_;
    Report out_;
    Day days_ = 1;
    std::vector<drawing::Mark> first_marks_;
    std::string first_day_, latest_day_, sign_day_;
    std::vector<std::string> elsewhere_;
    bool open_answer_ = false, too_sore_ = false;
};

}  // namespace

Result<Report> report(const atlas::Atlas& atlas, const journal::Journal& journal, Instant now) {
    return Writer(atlas, journal, now).write();
}

}  // namespace unknot::handover
