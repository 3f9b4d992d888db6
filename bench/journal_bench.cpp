// A journal of 100,000 events, about ten years of daily use: read from its text and folded.
#include <benchmark/benchmark.h>

#include "engine/unknot.h"
#include "tools/years/years.h"

namespace {

using namespace unknot;

struct Journals {
    std::string text;
    journal::Journal journal;
    Instant now;
};

const Journals& journals() {
    static const Journals made = [] {
        const years::Years years(Instant{1'800'000'000'000, 60});
        Journals out;
        out.text = journal::write_lines(years.journal());
        out.journal = journal::read_lines(out.text).journal;
        out.now = years.last();
        return out;
    }();
    return made;
}

void read_journal(benchmark::State& state) {
    const Journals& made = journals();
    for (auto _ : state) {
        benchmark::DoNotOptimize(journal::read_lines(made.text));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(made.text.size()));
    state.counters["events"] = static_cast<double>(made.journal.records.size());
}
BENCHMARK(read_journal)->Unit(benchmark::kMillisecond);

void fold_journal(benchmark::State& state) {
    const Journals& made = journals();
    for (auto _ : state) {
        benchmark::DoNotOptimize(progress::read(atlas::built_in(), made.journal, made.now));
    }
}
BENCHMARK(fold_journal)->Unit(benchmark::kMillisecond);

// Is it working: every course of those ten years that is judged.
void judge_journal(benchmark::State& state) {
    const Journals& made = journals();
    for (auto _ : state) {
        benchmark::DoNotOptimize(progress::judge(atlas::built_in(), made.journal, made.now));
    }
}
BENCHMARK(judge_journal)->Unit(benchmark::kMillisecond);

// What a face does with its own store when it starts: each line was checked when it was stored.
void load_and_fold_journal(benchmark::State& state) {
    const Journals& made = journals();
    for (auto _ : state) {
        std::vector<journal::Event> records;
        std::string_view text = made.text;
        while (!text.empty()) {
            const std::size_t newline = text.find('\n');
            if (auto one = record::parse_line(text.substr(0, newline))) {
                records.emplace_back(*std::move(one));
            }
            text.remove_prefix(newline + 1);
        }
        journal::Journal journal;
        journal::merge(journal, std::move(records));
        benchmark::DoNotOptimize(progress::read(atlas::built_in(), journal, made.now));
    }
}
BENCHMARK(load_and_fold_journal)->Unit(benchmark::kMillisecond);

// An import: foreign lines, whose bodies are checked too.
void import_and_fold_journal(benchmark::State& state) {
    const Journals& made = journals();
    for (auto _ : state) {
        const journal::Reading reading = journal::read_lines(made.text);
        benchmark::DoNotOptimize(progress::read(atlas::built_in(), reading.journal, made.now));
    }
}
BENCHMARK(import_and_fold_journal)->Unit(benchmark::kMillisecond);

}  // namespace
