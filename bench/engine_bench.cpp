// What a person waits for between a tap and an answer.
#include <benchmark/benchmark.h>

#include "engine/unknot.h"

namespace {

using namespace unknot;

constexpr Instant now{1'795'000'000'000, 60};

safety::ClearanceRecord all_no(const std::vector<std::string>& regions) {
    safety::ClearanceRecord record{regions, {}};
    for (const atlas::Question& question : atlas::built_in().questions) {
        record.answers.push_back({std::string(question.id), safety::Answer::no, now});
    }
    return record;
}

const std::vector<std::string> all_regions{"calves", "hips", "glutes", "upper_back", "chest"};

plan::Plan some_plan() {
    plan::Wishes wishes;
    wishes.regions = all_regions;
    wishes.minutes = 20;
    const auto clearance = safety::clear(atlas::built_in(), all_no(all_regions), now);
    return *plan::make(atlas::built_in(), wishes, *clearance, {}, now);
}

void find_typed_words(benchmark::State& state) {
    for (auto _ : state) {
        const auto drawing =
            drawing::parse(atlas::built_in(), "back of my right calf, worse in the morning");
        benchmark::DoNotOptimize(culprits::look_up(atlas::built_in(), *drawing));
    }
}
BENCHMARK(find_typed_words)->Unit(benchmark::kMicrosecond);

void screen_all_regions(benchmark::State& state) {
    const auto record = all_no(all_regions);
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            safety::screen(atlas::built_in(), record.regions, record.answers, now));
    }
}
BENCHMARK(screen_all_regions)->Unit(benchmark::kMicrosecond);

void make_plan(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(some_plan());
    }
}
BENCHMARK(make_plan)->Unit(benchmark::kMicrosecond);

void session_tick(benchmark::State& state) {
    const plan::Plan plan = some_plan();
    const auto started = session::start(atlas::built_in(), plan, {}, "s", now);
    session::State running = started->state;
    Instant at = now;
    for (auto _ : state) {
        at.ms += 1;
        running = session::step(atlas::built_in(), running,
                                {session::InputKind::tick, at, {}, {}, {}, {}})
                      ->state;
        benchmark::DoNotOptimize(session::view(atlas::built_in(), running));
    }
}
BENCHMARK(session_tick)->Unit(benchmark::kMicrosecond);

void save_and_restore_session(benchmark::State& state) {
    const auto started = session::start(atlas::built_in(), some_plan(), {}, "s", now);
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            session::restore(atlas::built_in(), json::to_json(started->state), now));
    }
}
BENCHMARK(save_and_restore_session)->Unit(benchmark::kMicrosecond);

}  // namespace
