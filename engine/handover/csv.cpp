#include "engine/handover/csv.h"

#include <algorithm>
#include <array>

namespace unknot::handover {
namespace {

// The signs that begin a formula, also in their wide forms, and what some programs skip before one.
bool begins_formula(std::string_view text) {
    constexpr std::array<std::string_view, 9> signs{
        "=", "+", "-", "@", "\t", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\xA0"};
    return std::ranges::any_of(signs,
                               [&](std::string_view each) { return text.starts_with(each); }) ||
           text.starts_with("\xEF\xBC\x8D");
}

struct Row {
    Instant at;
    std::string_view day{};  // another than that of `at`
    std::string_view observation;
    std::string_view where{}, value{}, unit{}, words{}, session{};
    record::Uuid id;
};

class Table {
  public:
    Table() {
        text_ =
            "\xEF\xBB\xBF"
            "time (ISO 8601 with zone),day,observation,where,value,unit (UCUM),words,session,id"
            "\r\n";
    }

    // Codes, times, numbers and units are ours and need no care; the rest may come from anywhere.
    void add(const Row& row) {
        text_ += to_text(row.at) + ",";
        text_ += row.day.empty() ? day_text(local_day(row.at)) : std::string(row.day);
        text_ += fmt::format(",{},", row.observation);
        text_ += cell(row.where) + "," + std::string(row.value) + "," + std::string(row.unit) + ",";
        text_ += cell(row.words) + "," + cell(row.session) + "," + record::to_text(row.id) + "\r\n";
    }

    std::string finish() { return std::move(text_); }

  private:
    std::string text_;
};

void add_fact(Table& table, const Told& told, const Fact& fact) {
    Row row;
    row.at = told.at;
    row.day = told.day;
    row.observation = json::name_of(fact.what);
    row.where = told.place ? std::string_view(told.place->name) : std::string_view{};
    const std::string measured =
        told.measure ? told.measure->display + " (" + told.words + ")" : std::string();
    row.words = told.measure ? measured : told.words;
    row.session = told.session.empty() ? told.trial : told.session;
    row.id = told.id;
    std::string number;
    if (const auto* quantity = std::get_if<Quantity>(&fact.value)) {
        number = decimal(quantity->tenths);
        row.value = number;
        row.unit = info(quantity->unit).ucum;
    } else if (const auto* yes = std::get_if<bool>(&fact.value)) {
        row.value = *yes ? "yes" : "no";
    } else if (const auto* word = std::get_if<Term>(&fact.value)) {
        row.value = std::string_view(word->code).substr(word->code.find('.') + 1);
    } else if (const auto* words = std::get_if<std::string>(&fact.value)) {
        row.words = *words;
    } else if (!told.more.empty()) {
        return;  // it only gathers what comes after it
    }
    table.add(row);
}

void add_sessions(Table& table, const Past& past) {
    for (const SessionTold& each : past.sessions) {
        std::string where;
        for (const Place& place : each.places) {
            where += (where.empty() ? "" : "; ") + place.name;
        }
        Row row;
        row.at = each.started.value_or(each.first);
        row.observation = json::name_of(What::session);
        row.where = where;
        row.words = json::name_of(each.moment);
        row.session = each.session;
        row.id = each.id;
        table.add(row);
        if (each.ended) {
            row.at = each.last;
            row.observation = json::name_of(What::session_ended);
            row.value = json::name_of(each.ended->outcome);
            const std::string words = each.ended->sign.value_or("") +
                                      (each.ended->sign && each.ended->reason ? "; " : "") +
                                      each.ended->reason.value_or("");
            row.words = words;
            table.add(row);
        }
    }
}

void add_answers(Table& table, const atlas::Atlas& atlas, const Past& past) {
    for (const auto& each : past.screenings) {
        Row row;
        row.at = each.at;
        row.id = each.id;
        row.observation = json::name_of(What::screening);
        for (const safety::Answered& answer : each.body.answers) {
            const atlas::Question* asked = find_question(atlas, answer.question);
            row.value = json::name_of(answer.answer);
            row.words = asked != nullptr ? asked->asks : std::string_view(answer.question);
            table.add(row);
        }
        row.observation = json::name_of(What::screening_result);
        row.value = json::name_of(each.body.worst);
        row.words = {};
        table.add(row);
    }
    for (const auto& each : past.causes) {
        for (const journal::CauseAnswer& answer : each.body.answers) {
            const atlas::Cause* known = find_cause(atlas, answer.cause);
            Row row;
            row.at = each.at;
            row.id = each.id;
            row.observation = json::name_of(What::cause_interview);
            row.value = answer.applies ? "yes" : "no";
            row.words = known != nullptr ? known->name : std::string_view(answer.cause);
            table.add(row);
        }
    }
}

void add_trials(Table& table, const atlas::Atlas& atlas, const Past& past) {
    for (const TrialTold& each : past.trials) {
        const atlas::Cause* known = find_cause(atlas, each.started.body.cause);
        Row row;
        row.at = each.started.at;
        row.id = each.started.id;
        row.session = each.started.body.trial;
        row.observation = json::name_of(What::habit_trial);
        row.value = "started";
        row.words = known != nullptr ? known->name : std::string_view(each.started.body.cause);
        table.add(row);
        if (each.ended) {
            row.at = each.ended->at;
            row.id = each.ended->id;
            row.value = each.ended->body.finished ? "finished" : "left";
            table.add(row);
        }
    }
}

}  // namespace

std::string cell(std::string_view text) {
    std::string clean = tidy(text);
    if (begins_formula(clean) || clean.starts_with('\'')) {
        clean.insert(clean.begin(), '\'');
    }
    if (clean.find_first_of("\",\n;\t") == std::string::npos) {
        return clean;
    }
    std::string out = "\"";
    for (const char c : clean) {
        out += c == '"' ? "\"\"" : std::string(1, c);
    }
    return out + '"';
}

std::string to_csv(const atlas::Atlas& atlas, const Past& past) {
    Table table;
    for (const Told& told : past.told) {
        add_fact(table, told, told.main);
        for (const Fact& fact : told.more) {
            add_fact(table, told, fact);
        }
    }
    add_sessions(table, past);
    add_answers(table, atlas, past);
    add_trials(table, atlas, past);
    return table.finish();
}

}  // namespace unknot::handover
