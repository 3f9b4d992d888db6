#include "engine/handover/fhir.h"

#include <algorithm>
#include <array>
#include <map>

#include "engine/habits/calendar_days.h"
#include "engine/handover/fhir_json.h"

namespace unknot::handover {
namespace {

using fhir::code;
using fhir::list;
using fhir::Member;
using fhir::object;
using fhir::text;

constexpr std::string_view loinc = "http://loinc.org";
constexpr std::string_view ucum = "http://unitsofmeasure.org";
constexpr std::string_view categories =
    "http://terminology.hl7.org/CodeSystem/observation-category";
constexpr std::string_view roles =
    "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
// Of the US Physical Activity guide.
constexpr std::string_view activity_codes =
    "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes";

std::string quoted(std::string_view plain) {
    return json::to_json(plain);
}

// FHIR's dateTime. Its zones end at 14 hours: beyond, the same moment is written in UTC. Nothing
// for a moment past the year 9999.
std::string date_time(Instant at) {
    constexpr int widest = 14 * 60;
    if (at.offset_minutes < -widest || at.offset_minutes > widest) {
        at.offset_minutes = 0;
    }
    constexpr std::int64_t end = 253'402'300'800'000;  // the year 10000
    return at.ms + at.offset_minutes * ms_per_minute < end ? quoted(to_text(at)) : "";
}

std::string period(std::optional<Instant> from, std::optional<Instant> to) {
    if (from && to && to->ms < from->ms) {  // a clock was set back in between
        to.reset();
    }
    return object({{"start", from ? date_time(*from) : ""}, {"end", to ? date_time(*to) : ""}});
}

std::string coding(std::string_view system, std::string_view which, std::string_view display) {
    return object(
        {{"system", quoted(system)}, {"code", quoted(which)}, {"display", text(display)}});
}

std::string concept_of(std::vector<std::string> codings, std::string_view words) {
    return object({{"coding", list(codings)}, {"text", text(words)}});
}

std::string reference(const record::Uuid& id) {
    return object({{"reference", quoted("urn:uuid:" + record::to_text(id))}});
}

std::string_view category_of(What what) {
    switch (what) {
        case What::motion:
            return "exam";
        case What::hold:
        case What::pressing:
        case What::stretch:
            return "therapy";
        case What::workout:
        case What::workout_sport:
        case What::workout_duration:
        case What::workout_distance:
            return "activity";
        default:
            return "survey";
    }
}

class Writer {
  public:
    Writer(const atlas::Atlas& atlas, const Past& past, Instant now)
        : atlas_(atlas), past_(past), now_(now) {}

    std::string bundle() {
        if (past_.first) {
            write_all();
        }
        return object({{"resourceType", quoted("Bundle")},
                       {"type", quoted("collection")},
                       {"timestamp", date_time(now_)},
                       {"entry", entries_.empty() ? "" : "[" + entries_ + "]"}});
    }

  private:
    void write_all() {
        patient_ = derived(*past_.first, "patient");
        device_ = derived(*past_.first, "device");
        for (const SessionTold& each : past_.sessions) {
            sessions_.emplace(each.session, each.id);
        }
        for (const TrialTold& each : past_.trials) {
            trials_.emplace(each.started.body.trial, each.started.id);
        }
        gather();
        for (const SessionTold& each : past_.sessions) {
            procedure(each);
        }
        for (const Told& each : past_.told) {
            each.main.what == What::workout ? workout(each) : observation(each);
        }
        for (const auto& each : past_.screenings) {
            screening(each);
        }
        for (const auto& each : past_.causes) {
            interview(each);
        }
        for (const TrialTold& each : past_.trials) {
            trial(each);
        }
        if (past_.week) {
            week(*past_.week);
        }
        if (targets_.empty()) {  // records, but none that this program can tell of
            return;
        }
        questionnaires();
        frame();
    }

    // ---- entries --------------------------------------------------------------------------------

    void entry(const record::Uuid& id, std::string_view resource) {
        entries_ += entries_.empty() ? "" : ",";
        entries_ += object({{"fullUrl", quoted("urn:uuid:" + record::to_text(id))},
                            {"resource", std::string(resource)}});
    }

    // One that tells of the person.
    void told(const record::Uuid& id, std::string_view resource) {
        entry(id, resource);
        targets_.push_back(reference(id));
    }

    static std::string id_of(const record::Uuid& id) { return quoted(record::to_text(id)); }

    // ---- codes ----------------------------------------------------------------------------------

    // A code of our own, which the CodeSystem at the end explains.
    std::string own(const std::string& which, std::string_view display,
                    std::string_view definition = {}) {
        used_.try_emplace(which, std::string(display), std::string(definition));
        return coding(own_codes, which, display);
    }
    std::string own(What what) {
        const Meaning means = meaning(what);
        return own(std::string(json::name_of(what)), means.display, means.definition);
    }
    std::string code_of(What what, std::string_view words = {}) {
        const Meaning means = meaning(what);
        return concept_of(
            {means.loinc.empty() ? "" : coding(loinc, means.loinc, means.loinc_display), own(what)},
            words.empty() ? means.display : words);
    }
    // LOINC has codes for some motions, each for one side; of those that are measured here this is
    // the one that could be checked.
    std::string code_of(const Term& measure, const std::optional<Place>& side) {
        const bool abduction =
            measure.code == "measure.shoulder_raise_side" && side && side->code == "side.left";
        return concept_of(
            {abduction ? coding(loinc, "41299-9",
                                "Shoulder - left Abduction Active Range of Motion Quantitative")
                       : "",
             own(measure.code, measure.display)},
            measure.display);
    }
    std::string concept_of_place(const Place& place) {
        return concept_of({place.code.empty() ? "" : own(place.code, place.name)}, place.name);
    }

    // ---- observations ---------------------------------------------------------------------------

    static std::string quantity(const Quantity& of) {
        return object({{"value", decimal(of.tenths)},
                       {"unit", text(info(of.unit).name)},
                       {"system", quoted(ucum)},
                       {"code", quoted(info(of.unit).ucum)}});
    }

    // The member of a value[x], by the value's type.
    std::pair<std::string_view, std::string> value(const Fact& fact) {
        if (const auto* number = std::get_if<Quantity>(&fact.value)) {
            if (number->unit == Unit::none && number->tenths % 10 == 0) {
                return {"valueInteger", decimal(number->tenths)};
            }
            return {"valueQuantity", quantity(*number)};
        }
        if (const auto* yes = std::get_if<bool>(&fact.value)) {
            return {"valueBoolean", *yes ? "true" : "false"};
        }
        if (const auto* word = std::get_if<Term>(&fact.value)) {
            return {"valueCodeableConcept",
                    concept_of({own(word->code, word->display)}, word->display)};
        }
        if (const auto* words = std::get_if<std::string>(&fact.value)) {
            return {"valueString", text(*words)};
        }
        return {"valueString", ""};
    }

    std::string components(const Told& told) {
        std::vector<std::string> all;
        for (const Fact& each : told.more) {
            all.push_back(object({{"code", code_of(each.what)}, value(each)}));
        }
        return list(all);
    }

    // Which Observations are gathered by which.
    void gather() {
        for (const Told& each : past_.told) {
            if (each.within) {
                members_[*each.within].push_back(reference(each.id));
            }
        }
    }
    std::string members_of(const record::Uuid& id) {
        const auto found = members_.find(id);
        return found == members_.end() ? "" : list(found->second);
    }

    std::string part_of(const Told& told) {
        const auto found = sessions_.find(told.session);
        return found == sessions_.end() ? "" : list({reference(found->second)});
    }
    std::string based_on(const Told& told) {
        const auto found = trials_.find(told.trial);
        return found == trials_.end() ? "" : list({reference(found->second)});
    }

    static std::string category(What what) {
        return list({concept_of({coding(categories, category_of(what), {})}, {})});
    }

    void observation(const Told& each) {
        const bool own_words =
            each.main.what == What::activity_ability || each.main.what == What::habit_kept;
        told(each.id,
             object({{"resourceType", quoted("Observation")},
                     {"id", id_of(each.id)},
                     {"basedOn", based_on(each)},
                     {"partOf", part_of(each)},
                     {"status", quoted("final")},
                     {"category", category(each.main.what)},
                     {"code", each.measure ? code_of(*each.measure, each.place)
                                           : code_of(each.main.what, own_words ? each.words : "")},
                     {"subject", reference(patient_)},
                     {"effectivePeriod",
                      each.since && each.day.empty() ? period(each.since, each.at) : ""},
                     {"effectiveDateTime", !each.day.empty() ? quoted(each.day)
                                           : each.since      ? ""
                                                             : date_time(each.at)},
                     {"performer", list({reference(patient_)})},
                     value(each.main),
                     {"bodySite", each.place ? concept_of_place(*each.place) : ""},
                     {"method", own_words || each.words.empty() ? "" : concept_of({}, each.words)},
                     {"hasMember", members_of(each.id)},
                     {"component", components(each)}}));
    }

    // ---- sport, after the US Physical Activity guide --------------------------------------------

    std::string activity(const record::Uuid& id, const Told& each, const std::string& code,
                         const Member& value, const std::string& members) {
        return object(
            {{"resourceType", quoted("Observation")},
             {"id", id_of(id)},
             {"status", quoted("final")},
             {"category",
              list({concept_of({coding(categories, "activity", "Activity")}, {}),
                    concept_of({coding(activity_codes, "PhysicalActivity", "Physical Activity")},
                               {})})},
             {"code", code},
             {"subject", reference(patient_)},
             {"effectivePeriod", period(each.since, each.at)},
             {"performer", list({reference(patient_)})},
             value,
             {"hasMember", members}});
    }

    void workout(const Told& each) {
        std::vector<std::string> members;
        for (const Fact& fact : each.more) {
            const record::Uuid id = derived(each.id, json::name_of(fact.what));
            const auto* words = std::get_if<std::string>(&fact.value);
            const Member is = words != nullptr
                                  ? Member{"valueCodeableConcept", concept_of({}, *words)}
                                  : value(fact);
            told(id, activity(id, each, code_of(fact.what), is, ""));
            members.push_back(reference(id));
        }
        told(each.id,
             activity(each.id, each,
                      concept_of({coding(activity_codes, "PAPanel", "Physical Activity Panel"),
                                  own(What::workout)},
                                 meaning(What::workout).display),
                      {"valueString", ""}, list(members)));
    }

    // ---- sessions -------------------------------------------------------------------------------

    static std::string_view status_of(const SessionTold& each) {
        if (!each.ended) {
            return "unknown";
        }
        return each.ended->outcome == journal::Outcome::finished ? "completed" : "stopped";
    }

    std::string outcome_of(journal::Outcome outcome) {
        std::string_view display = "Finished";
        if (outcome == journal::Outcome::stopped) {
            display = "Stopped by the person";
        } else if (outcome == journal::Outcome::warning_sign) {
            display = "Stopped for a warning sign";
        }
        return concept_of({own(fmt::format("session_ended.{}", json::name_of(outcome)), display)},
                          display);
    }

    std::string sign_of(const std::optional<std::string>& id) {
        if (!id) {
            return {};
        }
        const atlas::Sign* known = find_sign(atlas_, *id);
        return list(
            {known == nullptr
                 ? concept_of({}, *id)
                 : concept_of({own(fmt::format("sign.{}", known->id), known->says)}, known->says)});
    }

    void procedure(const SessionTold& each) {
        std::vector<std::string> sites;
        for (const Place& place : each.places) {
            sites.push_back(concept_of_place(place));
        }
        const bool spans = each.started && each.ended;
        const auto& ended = each.ended;
        told(each.id,
             object({{"resourceType", quoted("Procedure")},
                     {"id", id_of(each.id)},
                     {"status", quoted(status_of(each))},
                     {"statusReason", ended && ended->reason ? concept_of({}, *ended->reason) : ""},
                     {"code", code_of(What::session)},
                     {"subject", reference(patient_)},
                     {"performedPeriod", spans ? period(each.started, each.last) : ""},
                     {"performedDateTime", spans ? "" : date_time(each.first)},
                     {"performer", list({object({{"actor", reference(patient_)}})})},
                     {"bodySite", list(sites)},
                     {"outcome", ended ? outcome_of(ended->outcome) : ""},
                     {"complication", ended ? sign_of(ended->sign) : ""}}));
    }

    // ---- questions and answers ------------------------------------------------------------------

    static std::string_view words_of(safety::Answer answer) {
        switch (answer) {
            case safety::Answer::no:
                return "No";
            case safety::Answer::yes:
                return "Yes";
            case safety::Answer::unsure:
                return "Not sure";
            case safety::Answer::cleared:
                return "Yes, and a clinician said that self-massage is fine";
        }
        return {};
    }

    std::string answer_coding(safety::Answer answer) {
        return own(fmt::format("answer.{}", json::name_of(answer)), words_of(answer));
    }

    // Only what this program knows how to ask: a question's words are its meaning.
    void screening(const Noted<journal::Screened>& each) {
        const bool same_words = each.body.atlas_version == atlas_.version;
        std::map<std::string_view, std::string> items;  // the latest answer to each
        for (const safety::Answered& answer : each.body.answers) {
            if (const atlas::Question* asked = find_question(atlas_, answer.question)) {
                asked_[asked->id] = asked->asks;
                items[asked->id] = object(
                    {{"linkId", quoted(asked->id)},
                     {"text", same_words ? text(asked->asks) : ""},
                     {"answer", list({object({{"valueCoding", answer_coding(answer.answer)}})})}});
            }
        }
        if (items.empty()) {
            return;
        }
        response(each.id, each.at, safety_form(), items);
        const record::Uuid id = derived(each.id, "result");
        const std::string level(json::name_of(each.body.worst));
        const std::string_view display = level_words(each.body.worst);
        told(id, object({{"resourceType", quoted("Observation")},
                         {"id", id_of(id)},
                         {"status", quoted("final")},
                         {"category", category(What::screening_result)},
                         {"code", code_of(What::screening_result)},
                         {"subject", reference(patient_)},
                         {"effectiveDateTime", date_time(each.at)},
                         {"valueCodeableConcept",
                          concept_of({own("screening_result." + level, display)}, display)},
                         {"device", reference(device_)},
                         {"derivedFrom", list({reference(each.id)})}}));
    }

    static std::string_view level_words(atlas::Level level) {
        switch (level) {
            case atlas::Level::go:
                return "Nothing against pressing";
            case atlas::Level::gentle:
                return "Gentle pressing only";
            case atlas::Level::avoid:
                return "Not to be pressed there";
            case atlas::Level::clinician:
                return "A clinician first";
            case atlas::Level::urgent:
                return "Medical advice on the same day";
            case atlas::Level::emergency:
                return "Emergency";
        }
        return {};
    }

    void interview(const Noted<journal::CausesTold>& each) {
        std::map<std::string_view, std::string> items;
        for (const journal::CauseAnswer& answer : each.body.answers) {
            if (const atlas::Cause* known = find_cause(atlas_, answer.cause)) {
                causes_[known->id] = known->name;
                items[known->id] = object(
                    {{"linkId", quoted(known->id)},
                     {"text", text(known->name)},
                     {"answer",
                      list({object({{"valueBoolean", answer.applies ? "true" : "false"}})})}});
            }
        }
        if (!items.empty()) {
            response(each.id, each.at, cause_form(), items);
        }
    }

    void response(const record::Uuid& id, Instant at, const record::Uuid& form,
                  const std::map<std::string_view, std::string>& items) {
        std::vector<std::string> all;
        for (const auto& [link, item] : items) {
            all.push_back(item);
        }
        told(id, object({{"resourceType", quoted("QuestionnaireResponse")},
                         {"id", id_of(id)},
                         {"questionnaire", quoted("urn:uuid:" + record::to_text(form))},
                         {"status", quoted("completed")},
                         {"subject", reference(patient_)},
                         {"authored", date_time(at)},
                         {"author", reference(patient_)},
                         {"source", reference(patient_)},
                         {"item", list(all)}}));
    }

    // One for each wording, the same in every journal.
    record::Uuid safety_form() const {
        return derived({}, fmt::format("safety questions {}", atlas_.version));
    }
    record::Uuid cause_form() const {
        return derived({}, fmt::format("cause questions {}", atlas_.version));
    }

    void questionnaires() {
        std::vector<std::string> items;
        std::vector<std::string> options;
        for (const safety::Answer each : {safety::Answer::no, safety::Answer::yes,
                                          safety::Answer::unsure, safety::Answer::cleared}) {
            options.push_back(asked_.empty() ? "" : object({{"valueCoding", answer_coding(each)}}));
        }
        for (const auto& [link, asks] : asked_) {
            items.push_back(object({{"linkId", quoted(link)},
                                    {"text", text(asks)},
                                    {"type", quoted("choice")},
                                    {"answerOption", list(options)}}));
        }
        questionnaire(safety_form(), What::screening, std::exchange(items, {}));
        for (const auto& [link, name] : causes_) {
            items.push_back(object(
                {{"linkId", quoted(link)}, {"text", text(name)}, {"type", quoted("boolean")}}));
        }
        questionnaire(cause_form(), What::cause_interview, items);
    }

    void questionnaire(const record::Uuid& id, What what, const std::vector<std::string>& items) {
        if (items.empty()) {
            return;
        }
        const Meaning means = meaning(what);
        entry(id, object({{"resourceType", quoted("Questionnaire")},
                          {"id", id_of(id)},
                          {"url", quoted("urn:uuid:" + record::to_text(id))},
                          {"version", text(atlas_.version)},
                          {"title", text(means.display)},
                          {"status", quoted("active")},
                          {"subjectType", list({quoted("Patient")})},
                          {"description", text(means.definition)},
                          {"item", list(items)}}));
    }

    // ---- plans ----------------------------------------------------------------------------------

    static std::string_view trial_status(const TrialTold& each) {
        if (!each.ended) {
            return "active";
        }
        return each.ended->body.finished ? "completed" : "revoked";
    }

    void trial(const TrialTold& each) {
        const journal::TrialStarted& body = each.started.body;
        const atlas::Cause* cause = find_cause(atlas_, body.cause);
        const std::string name = cause != nullptr ? std::string(cause->name) : tidy(body.cause);
        constexpr std::size_t most_weeks = 52;
        const bool on_off = body.design == journal::TrialDesign::on_off;
        std::string weeks;
        for (std::size_t i = 0; on_off && i < std::min(body.weeks.size(), most_weeks); ++i) {
            weeks += fmt::format("{}{}", i == 0 ? "Weeks drawn by lot: " : ", ",
                                 json::name_of(body.weeks[i]));
        }
        std::string span;
        if (const auto from = parse_day(body.from)) {
            const auto days = static_cast<Day>(
                7 * std::min(std::max<std::size_t>(body.weeks.size(), 1), most_weeks));
            span = object({{"start", quoted(body.from)},
                           {"end", body.weeks.empty() ? "" : quoted(day_text(*from + days - 1))}});
        }
        const std::string_view detail_status = !each.ended                 ? "in-progress"
                                               : each.ended->body.finished ? "completed"
                                                                           : "stopped";
        told(each.started.id,
             object({{"resourceType", quoted("CarePlan")},
                     {"id", id_of(each.started.id)},
                     {"status", quoted(trial_status(each))},
                     {"intent", quoted("plan")},
                     {"category", list({code_of(What::habit_trial)})},
                     {"title", text("One habit tried: " + name)},
                     {"subject", reference(patient_)},
                     {"period", span},
                     {"created", date_time(each.started.at)},
                     {"author", reference(patient_)},
                     {"activity",
                      list({object(
                          {{"detail",
                            object({{"status", quoted(detail_status)},
                                    {"statusReason", each.ended && each.ended->body.reason
                                                         ? concept_of({}, *each.ended->body.reason)
                                                         : ""},
                                    {"scheduledString", text(weeks)},
                                    {"description",
                                     text(cause != nullptr ? cause->try_this : name)}})}})})}}));
    }

    static std::string days_of(const std::vector<int>& weekdays) {
        constexpr std::array<std::string_view, 7> names{"mon", "tue", "wed", "thu",
                                                        "fri", "sat", "sun"};
        std::vector<std::string> all;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (std::ranges::find(weekdays, static_cast<int>(i + 1)) != weekdays.end()) {
                all.push_back(quoted(names[i]));
            }
        }
        return list(all);
    }

    static std::string planned(std::string_view words, const std::vector<int>& weekdays,
                               const std::string& at) {
        return object(
            {{"detail",
              object({{"status", quoted("scheduled")},
                      {"scheduledTiming",
                       object({{"repeat", object({{"dayOfWeek", days_of(weekdays)},
                                                  {"timeOfDay", habits::minute_of(at)
                                                                    ? list({quoted(at + ":00")})
                                                                    : ""}})}})},
                      {"description", text(words)}})}});
    }

    void week(const Noted<journal::ScheduleTold>& each) {
        std::vector<std::string> activities;
        for (const journal::Workout& one : each.body.workouts) {
            const std::string_view routine = one.before && one.after
                                                 ? "; a routine before and after"
                                             : one.before ? "; a routine before"
                                             : one.after  ? "; a routine after"
                                                          : "";
            activities.push_back(planned(fmt::format("Sport: {}{}", tidy(one.sport), routine),
                                         {one.starts.weekday}, one.starts.at));
        }
        if (const auto& breaks = each.body.breaks;
            breaks && breaks->every_minutes > 0 && breaks->every_minutes < 24 * 60 &&
            habits::minute_of(breaks->from) && habits::minute_of(breaks->to)) {
            activities.push_back(
                planned(fmt::format("A short break every {} minutes from {} to {}",
                                    breaks->every_minutes, breaks->from, breaks->to),
                        breaks->weekdays, ""));
        }
        if (activities.empty()) {
            return;
        }
        told(each.id, object({{"resourceType", quoted("CarePlan")},
                              {"id", id_of(each.id)},
                              {"status", quoted("active")},
                              {"intent", quoted("plan")},
                              {"category", list({code_of(What::week_plan)})},
                              {"title", text(meaning(What::week_plan).display)},
                              {"subject", reference(patient_)},
                              {"created", date_time(each.at)},
                              {"author", reference(patient_)},
                              {"activity", list(activities)}}));
    }

    // ---- what stands around it all --------------------------------------------------------------

    void frame() {
        entry(patient_, object({{"resourceType", quoted("Patient")}, {"id", id_of(patient_)}}));
        entry(device_,
              object({{"resourceType", quoted("Device")},
                      {"id", id_of(device_)},
                      {"deviceName", list({object({{"name", quoted("Unknot")},
                                                   {"type", quoted("user-friendly-name")}})})},
                      {"type", concept_of({}, "Program for self-massage; not a medical device")},
                      {"version", list({object({{"type", concept_of({}, "content")},
                                                {"value", text(atlas_.version)}})})}}));
        code_system();
        if (date_time(now_).empty()) {  // a Provenance needs its time
            return;
        }
        const record::Uuid origin = derived(*past_.first, "provenance");
        const auto agent = [&](std::string_view role, std::string_view display,
                               const record::Uuid& who) {
            return object({{"type", concept_of({coding(roles, role, display)}, {})},
                           {"who", reference(who)}});
        };
        entry(origin, object({{"resourceType", quoted("Provenance")},
                              {"id", id_of(origin)},
                              {"target", list(targets_)},
                              {"recorded", date_time(now_)},
                              {"agent", list({agent("author", "Author", patient_),
                                              agent("assembler", "Assembler", device_)})}}));
    }

    void code_system() {
        std::vector<std::string> concepts;
        for (const auto& [which, means] : used_) {
            concepts.push_back(object({{"code", code(which)},
                                       {"display", text(means.first)},
                                       {"definition", text(means.second)}}));
        }
        const auto id = record::parse_uuid(own_codes.substr(9));
        entry(*id, object({{"resourceType", quoted("CodeSystem")},
                           {"id", id_of(*id)},
                           {"url", quoted(own_codes)},
                           {"version", text(atlas_.version)},
                           {"name", quoted("UnknotCodes")},
                           {"title", quoted("Codes of Unknot that are used here")},
                           {"status", quoted("active")},
                           {"caseSensitive", "true"},
                           {"content", quoted("fragment")},
                           {"concept", list(concepts)}}));
    }

    const atlas::Atlas& atlas_;
    const Past& past_;
    Instant now_;
    record::Uuid patient_, device_;
    std::string entries_;
    std::vector<std::string> targets_;
    std::map<std::string, record::Uuid> sessions_, trials_;
    std::map<record::Uuid, std::vector<std::string>> members_;
    std::map<std::string, std::pair<std::string, std::string>> used_;
    std::map<std::string_view, std::string_view> asked_, causes_;
};

}  // namespace

std::string to_fhir(const atlas::Atlas& atlas, const Past& past, Instant now) {
    return Writer(atlas, past, now).bundle() + "\n";
}

}  // namespace unknot::handover
