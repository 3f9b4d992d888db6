// A journal of 100,000 events, about ten years of daily use: read from its text and folded.
#include <benchmark/benchmark.h>

#include "engine/unknot.h"

namespace {

using namespace unknot;

constexpr int wanted_events = 100'000;
constexpr Instant first_day{1'500'000'000'000, 60};

// A session a day, and how the pain was: started, and for each of six steps holds, a press and a
// stretch, then its end.
class Maker {
  public:
    std::string make() {
        for (int day = 0; count_ < wanted_events; ++day) {
            add_session({first_day.ms + day * ms_per_day, first_day.offset_minutes});
        }
        return journal::write_lines(journal_);
    }
    Instant last() const { return last_; }

  private:
    template <class Body>
    void add(const Body& body, Instant at) {
        record::Entropy entropy{};
        ++count_;
        for (std::size_t i = 0; i < 4; ++i) {
            entropy[9 - i] = static_cast<std::uint8_t>(count_ >> (8 * i));
        }
        journal_.records.emplace_back(
            journal::stamp(journal::draft(body, at), "phone-1a2b", entropy));
        last_ = at;
    }

    void add_session(Instant at) {
        const auto& muscles = atlas::built_in().muscles;
        add(journal::PainRated{{}, 4, 3 + count_ / 7 % 4, 7, 7}, at);
        const std::string id = record::to_text(record::make_uuid(at.ms, {}));
        add(
            journal::SessionStarted{
                id, "0123456789ab", {"calves"}, atlas::Moment::rest_day, 600, 6},
            at);
        for (int step = 0; step < 6; ++step) {
            const auto& muscle = muscles[static_cast<std::size_t>(step) % muscles.size()];
            const auto side = step % 2 == 0 ? body::Side::left : body::Side::right;
            at.ms += 30 * ms_per_second;
            for (int spot = 1; spot <= 2; ++spot) {
                at.ms += 45 * ms_per_second;
                add(journal::HoldDone{id, std::string(muscle.id), side, "calf_ball_sitting", spot,
                                      1, 30, 5, 3, journal::HoldEnd::eased},
                    at);
            }
            add(journal::PressDone{id, std::string(muscle.id), side, "calf_ball_sitting", 45, 60, 2,
                                   false},
                at);
            at.ms += 60 * ms_per_second;
            add(journal::StretchDone{id, std::string(muscle.id), side, "calf_wall_straight_knee",
                                     60, false},
                at);
        }
        add(journal::SessionEnded{id, journal::Outcome::finished, {}, {}, 6, 630, 360}, at);
    }

    journal::Journal journal_;
    int count_ = 0;
    Instant last_;
};

struct Journals {
    std::string text;
    journal::Journal journal;
    Instant now;
};

const Journals& journals() {
    static const Journals made = [] {
        Maker maker;
        Journals out;
        out.text = maker.make();
        out.journal = journal::read_lines(out.text).journal;
        out.now = maker.last();
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
