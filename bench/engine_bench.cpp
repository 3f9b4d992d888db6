// What a person waits for between a tap and an answer.
#include <algorithm>
#include <chrono>
#include <random>

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

void make_finder(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(safety::Finder(atlas::built_in()));
    }
}
BENCHMARK(make_finder)->Unit(benchmark::kMicrosecond);

void read_typed_words(benchmark::State& state) {
    const culprits::Lexicon lexicon(atlas::built_in());
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            lexicon.read("front of my rihgt shoulder, worse reaching back, can't sleep on it"));
    }
}
BENCHMARK(read_typed_words)->Unit(benchmark::kMicrosecond);

// Drawings of 1 to 12 zones taken anywhere, on either side.
std::vector<culprits::Story> random_drawings(std::size_t count) {
    std::mt19937 bits(1);
    const auto below = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(bits);
    };
    std::vector<culprits::Story> out(count);
    for (culprits::Story& story : out) {
        for (std::size_t zones = 1 + below(12); zones > 0; --zones) {
            const auto& all = atlas::built_in().zones;
            story.painted.push_back({std::string(all[below(all.size())].id),
                                     below(2) == 0 ? body::Side::left : body::Side::right,
                                     static_cast<int>(1 + below(10)),
                                     static_cast<int>(1 + below(100))});
        }
    }
    return out;
}

// Ranks ten thousand random drawings, and says what the median and the worst one took.
void rank_random_drawings(benchmark::State& state) {
    const culprits::Model model(atlas::built_in());
    const auto drawings = random_drawings(10'000);
    std::vector<culprits::MayPress> may_press;
    for (const atlas::Muscle& muscle : atlas::built_in().muscles) {
        may_press.push_back({std::string(muscle.id), std::string(muscle.moves.front()->id)});
    }
    std::vector<double> ms;
    for (auto _ : state) {
        ms.clear();
        for (const culprits::Story& story : drawings) {
            const auto from = std::chrono::steady_clock::now();
            benchmark::DoNotOptimize(culprits::rank(model, story, {may_press, 0}));
            ms.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from)
                    .count());
        }
    }
    std::ranges::sort(ms);
    state.counters["median_ms"] = ms[ms.size() / 2];
    state.counters["p99_ms"] = ms[ms.size() * 99 / 100];
    state.counters["worst_ms"] = ms.back();
}
BENCHMARK(rank_random_drawings)->Unit(benchmark::kMillisecond)->Iterations(1);

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
