// The body: from a pose to where every part is, to the skin, to a drawing.
#include <benchmark/benchmark.h>

#include "engine/body/built_in_skin.h"
#include "engine/body/poses.h"
#include "engine/figures/figures.h"

namespace {

using namespace unknot;

const body::PoseInfo& some_pose() {
    return *body::find_pose("calf_ball_sitting");
}

void pose_to_motions(benchmark::State& state) {
    const body::Posture posture = body::posture_at_site(some_pose(), body::Side::left);
    for (auto _ : state) {
        benchmark::DoNotOptimize(body::motions(body::frames(posture.pose)));
    }
}
BENCHMARK(pose_to_motions)->Unit(benchmark::kMicrosecond);

void motions_to_skin(benchmark::State& state) {
    const auto& skin = body::built_in_skin().value();
    const auto moved = body::motions(body::frames(body::rest_pose()));
    for (auto _ : state) {
        benchmark::DoNotOptimize(body::posed(skin, moved));
    }
}
BENCHMARK(motions_to_skin)->Unit(benchmark::kMicrosecond);

void pose_to_drawing(benchmark::State& state) {
    const auto& skin = body::built_in_skin().value();
    for (auto _ : state) {
        benchmark::DoNotOptimize(figures::picture(skin, some_pose(), {}));
    }
}
BENCHMARK(pose_to_drawing)->Unit(benchmark::kMillisecond);

void muscle_to_drawing(benchmark::State& state) {
    const auto& skin = body::built_in_skin().value();
    const atlas::Muscle& muscle = *atlas::find_muscle(atlas::built_in(), "soleus");
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            figures::picture(skin, muscle, body::Side::right, body::ViewName::back, {}));
    }
}
BENCHMARK(muscle_to_drawing)->Unit(benchmark::kMillisecond);

}  // namespace
