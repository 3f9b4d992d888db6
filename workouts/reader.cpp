// The formats: which elements of each tell of a workout.
#include <algorithm>
#include <cmath>
#include <utility>

#include "workouts/values.h"
#include "workouts/workouts.h"
#include "workouts/xml.h"

namespace unknot::workouts {
namespace {

// What a file tells of one workout until its end.
struct Draft {
    std::optional<Instant> start;
    double seconds = 0;
    double metres = 0;
    std::string sport;
};

// What all formats put into.
class Collected {
  public:
    explicit Collected(Format format) { found_.format = format; }

    Result<void> add(const Draft& draft) {
        const double seconds = std::round(draft.seconds);
        if (!draft.start || !(seconds > 0) || seconds > longest_seconds) {
            ++found_.left_out;
            return {};
        }
        if (found_.workouts.size() == most_workouts) {
            return fail(ErrorCode::bad_input, "It holds more workouts than anybody can have done.",
                        "Check that it is the right file.");
        }
        const double metres = std::round(draft.metres);
        Workout& workout = found_.workouts.emplace_back();
        workout.start = *draft.start;
        workout.sport = draft.sport;
        workout.seconds = static_cast<int>(seconds);
        if (metres > 0 && metres <= farthest_metres) {
            workout.metres = static_cast<int>(metres);
        }
        return {};
    }
    void add_elsewhere() { ++found_.elsewhere; }
    Found finish() { return std::move(found_); }

  private:
    Found found_;
};

// Whether `path` has so many elements and ends in that name.
bool is(const Path& path, std::size_t depth, std::string_view name) {
    return path.size() == depth && path.back() == name;
}

class Shape {
  public:
    explicit Shape(Format format) : collected_(format) {}
    virtual ~Shape() = default;
    virtual Result<void> open(const Path& path, Attributes attributes) = 0;
    virtual Result<void> close(const Path& path, std::string_view text) = 0;
    Found finish() { return collected_.finish(); }

  protected:
    Collected collected_;
};

// gpx/trk with its type; trkseg/trkpt with lat, lon and time. A track's gaps have no length.
class Gpx : public Shape {
  public:
    Gpx() : Shape(Format::gpx) {}

    Result<void> open(const Path& path, Attributes attributes) override {
        if (is(path, 1, "gpx")) {
            of_apple_ = attributes["creator"].starts_with("Apple Health");
        } else if (is(path, 2, "trk")) {
            draft_ = {};
            end_ms_ = 0;
        } else if (is(path, 3, "trkseg")) {
            before_.reset();
        } else if (is(path, 4, "trkpt") && in_segment(path)) {
            go_on_to(attributes);
        }
        return {};
    }

    Result<void> close(const Path& path, std::string_view text) override {
        if (is(path, 2, "trk")) {
            return end_track();
        }
        if (is(path, 3, "type") && path[1] == "trk" && draft_.sport.empty()) {
            draft_.sport = text;
        } else if (is(path, 5, "time") && path[3] == "trkpt" && in_segment(path)) {
            take_time(read_time(text));
        }
        return {};
    }

  private:
    static bool in_segment(const Path& path) { return path[1] == "trk" && path[2] == "trkseg"; }

    void go_on_to(Attributes attributes) {
        const auto latitude = read_number(attributes["lat"]);
        const auto longitude = read_number(attributes["lon"]);
        if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180) {
            return;
        }
        const Place here{*latitude, *longitude};
        draft_.metres += before_ ? metres_between(*before_, here) : 0;
        before_ = here;
    }

    void take_time(std::optional<Instant> time) {
        if (!time) {
            return;
        }
        end_ms_ = draft_.start ? std::max(end_ms_, time->ms) : time->ms;
        if (!draft_.start || time->ms < draft_.start->ms) {
            draft_.start = time;
        }
    }

    Result<void> end_track() {
        if (of_apple_) {
            collected_.add_elsewhere();
            return {};
        }
        if (draft_.start) {
            draft_.seconds = static_cast<double>(end_ms_ - draft_.start->ms) / ms_per_second;
        }
        draft_.sport = sport_name(draft_.sport);
        return collected_.add(draft_);
    }

    Draft draft_;
    std::optional<Place> before_;
    std::int64_t end_ms_ = 0;
    bool of_apple_ = false;
};

// Activity with its Sport, its Id, which is its start, and the sums of its laps.
class Tcx : public Shape {
  public:
    Tcx() : Shape(Format::tcx) {}

    Result<void> open(const Path& path, Attributes attributes) override {
        if (depth_ == 0 && path.back() == "Activity") {
            depth_ = path.size();
            draft_ = {};
            draft_.sport = sport_name(attributes["Sport"]);
            lap_start_.reset();
        } else if (is(path, depth_ + 1, "Lap") && depth_ > 0 && !lap_start_) {
            lap_start_ = read_time(attributes["StartTime"]);
        }
        return {};
    }

    Result<void> close(const Path& path, std::string_view text) override {
        if (depth_ == 0) {
            return {};
        }
        if (path.size() == depth_) {
            depth_ = 0;
            draft_.start = draft_.start ? draft_.start : lap_start_;
            return collected_.add(draft_);
        }
        if (is(path, depth_ + 1, "Id") && !draft_.start) {
            draft_.start = read_time(text);
        } else if (path.size() == depth_ + 2 && path[depth_] == "Lap") {
            const double value = read_number(text).value_or(0);
            draft_.seconds += path.back() == "TotalTimeSeconds" ? value : 0;
            draft_.metres += path.back() == "DistanceMeters" ? value : 0;
        }
        return {};
    }

  private:
    std::size_t depth_ = 0;  // of the Activity; 0 outside
    Draft draft_;
    std::optional<Instant> lap_start_;
};

double seconds_in(std::string_view unit) {
    return unit == "s" || unit == "sec" ? 1 : unit == "hr" || unit == "h" ? 3600 : 60;
}

double metres_in(std::string_view unit) {
    return unit == "km"   ? 1000
           : unit == "m"  ? 1
           : unit == "mi" ? 1609.344
           : unit == "yd" ? 0.9144
           : unit == "ft" ? 0.3048
                          : 0;
}

// HealthData/Workout. The distance is an attribute, or since 2022 a child; each child of a workout
// of several sports has its own.
class AppleHealth : public Shape {
  public:
    AppleHealth() : Shape(Format::apple_health) {}

    Result<void> open(const Path& path, Attributes attributes) override {
        if (is(path, 2, "Workout")) {
            begin(attributes);
        } else if (is(path, 3, "WorkoutStatistics") && path[1] == "Workout" && !told_distance_ &&
                   attributes["type"].starts_with("HKQuantityTypeIdentifierDistance")) {
            draft_.metres +=
                read_number(attributes["sum"]).value_or(0) * metres_in(attributes["unit"]);
        }
        return {};
    }

    Result<void> close(const Path& path, std::string_view) override {
        return is(path, 2, "Workout") ? collected_.add(draft_) : Result<void>{};
    }

  private:
    void begin(Attributes attributes) {
        draft_ = {};
        draft_.sport = apple_sport_name(attributes["workoutActivityType"]);
        draft_.start = read_apple_time(attributes["startDate"]);
        const auto end = read_apple_time(attributes["endDate"]);
        const auto length = read_number(attributes["duration"]);
        if (length) {
            draft_.seconds = *length * seconds_in(attributes["durationUnit"]);
        } else if (draft_.start && end) {
            draft_.seconds = static_cast<double>(end->ms - draft_.start->ms) / ms_per_second;
        }
        const auto distance = read_number(attributes["totalDistance"]);
        told_distance_ = distance && *distance > 0;
        draft_.metres = distance.value_or(0) * metres_in(attributes["totalDistanceUnit"]);
    }

    Draft draft_;
    bool told_distance_ = false;
};

}  // namespace

class Reader::Work : public Listener {
  public:
    Work() : xml_(*this) {}

    Result<void> open(const Path& path, Attributes attributes) override {
        if (!shape_) {
            if (auto known = begin(path.front()); !known) {
                return known;
            }
        }
        return shape_->open(path, attributes);
    }
    Result<void> close(const Path& path, std::string_view text) override {
        return shape_->close(path, text);
    }

    Xml& xml() { return xml_; }
    Found found() { return shape_->finish(); }

  private:
    Result<void> begin(const std::string& root) {
        const bool apple = root == "HealthData";
        if (root == "gpx" && !xml_.passed_over()) {
            shape_ = std::make_unique<Gpx>();
        } else if (root == "TrainingCenterDatabase" && !xml_.passed_over()) {
            shape_ = std::make_unique<Tcx>();
        } else if (apple) {
            shape_ = std::make_unique<AppleHealth>();
        } else {
            return fail(ErrorCode::not_found, "It holds something other than workouts.",
                        "GPX, TCX, and Apple Health's export.xml or export.zip can be read.");
        }
        return {};
    }

    std::unique_ptr<Shape> shape_;
    Xml xml_;
};

Reader::Reader() : work_(std::make_unique<Work>()) {}
Reader::~Reader() = default;

Result<void> Reader::push(std::string_view bytes) {
    return work_->xml().push(bytes);
}

Result<Found> Reader::finish() {
    if (const auto done = work_->xml().finish(); !done) {
        return std::unexpected(done.error());
    }
    return work_->found();
}

}  // namespace unknot::workouts
