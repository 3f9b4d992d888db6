// The calls about what brings it back: causes, trials, the week.
#include <utility>

#include "web/bridge/api.h"

namespace unknot::bridge {
namespace {

Result<std::vector<journal::Draft>> as_list(Result<journal::Draft> draft) {
    if (!draft) {
        return std::unexpected(draft.error());
    }
    return std::vector{*std::move(draft)};
}

}  // namespace

Result<Lines> Bridge::keep_all(Result<std::vector<journal::Draft>> drafts, const Stamp& stamp) {
    if (!drafts) {
        return std::unexpected(drafts.error());
    }
    auto lines = keep(*drafts, stamp);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    return Lines{*std::move(lines)};
}

Result<progress::Habits> Bridge::habits(const HabitsRequest& request) {
    return progress::read_habits(atlas_, journal_, request.regions, request.now);
}

Result<Lines> Bridge::causes_tell(const CausesRequest& request) {
    return keep_all(as_list(progress::tell_causes(atlas_, request.answers, request.stamp.now)),
                    request.stamp);
}

Result<Lines> Bridge::trial_start(const TrialStartRequest& request) {
    const auto random = journal::parse_entropy(request.stamp.entropy, 2);
    if (!random) {
        return std::unexpected(random.error());
    }
    const std::string trial =
        record::to_text(record::make_uuid(request.stamp.now.ms, (*random)[0]));
    constexpr std::size_t digits_used = 40;
    Stamp rest = request.stamp;
    rest.entropy = request.stamp.entropy.substr(digits_used);
    return keep_all(as_list(progress::start_trial(atlas_, journal_, request.cause, request.design,
                                                  trial, (*random)[1], request.stamp.now)),
                    rest);
}

Result<Lines> Bridge::trial_check(const TrialCheckRequest& request) {
    return keep_all(progress::check_trial(atlas_, journal_, request.check, request.stamp.now),
                    request.stamp);
}

Result<Lines> Bridge::trial_stop(const TrialStopRequest& request) {
    return keep_all(
        as_list(progress::stop_trial(atlas_, journal_, request.reason, request.stamp.now)),
        request.stamp);
}

Result<Lines> Bridge::schedule_tell(const ScheduleRequest& request) {
    return keep_all(as_list(progress::tell_schedule(atlas_, request.schedule, request.stamp.now)),
                    request.stamp);
}

Result<Lines> Bridge::workouts_tell(const WorkoutsRequest& request) {
    return keep_all(progress::tell_workouts(journal_, request.workouts, request.stamp.now),
                    request.stamp);
}

Result<WorkoutsTaken> Bridge::workouts_take(const WorkoutsRequest& request) {
    const auto taken = progress::take_workouts(journal_, request.workouts, request.stamp.now);
    auto lines = keep(taken.drafts, request.stamp);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    return WorkoutsTaken{*std::move(lines), taken.already, taken.left_out};
}

Result<CalendarText> Bridge::calendar(const NowRequest& request) {
    auto text = progress::calendar(atlas_, journal_, request.now);
    if (!text) {
        return std::unexpected(text.error());
    }
    return CalendarText{*std::move(text)};
}

}  // namespace unknot::bridge
