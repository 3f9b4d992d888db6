// unknot_poses: solves content/poses/*.toml on the body's skin, checks them, and writes their
// table.
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <thread>

#include <fmt/format.h>

#include "engine/atlas/atlas.h"
#include "engine/body/poses.h"
#include "tools/contentc/files.h"
#include "tools/poses/load.h"
#include "tools/poses/pose_spec.h"
#include "tools/poses/solve.h"
#include "tools/poses/write.h"

namespace {

using namespace unknot;
using namespace unknot::poses;

constexpr std::string_view usage =
    R"(unknot_poses CONTENT SKIN               solve and check every pose; print a line for each
unknot_poses CONTENT SKIN --only ID     one pose, with every contact
unknot_poses CONTENT SKIN --out FILE    solve and check, then write the table
Each also takes --obj DIR: write DIR/ID.obj, to be looked at in any 3D viewer.
Exit status: 0 all is well, 1 a pose that does not hold or problems in its file, 2 a wrong command
line.
)";

struct Arguments {
    std::string content;
    std::string skin;
    std::string only;
    std::string out;
    std::string obj;
};

std::optional<Arguments> parse(std::span<char*> words) {
    Arguments arguments;
    const std::map<std::string_view, std::string*> named{
        {"--only", &arguments.only}, {"--out", &arguments.out}, {"--obj", &arguments.obj}};
    std::vector<std::string*> places{&arguments.skin, &arguments.content};  // the last comes first
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const auto option = named.find(word);
        if (option != named.end() && i + 1 < words.size()) {
            *option->second = words[++i];
        } else if (!word.starts_with('-') && !places.empty()) {
            *places.back() = word;
            places.pop_back();
        } else {
            return std::nullopt;
        }
    }
    return places.empty() ? std::optional(arguments) : std::nullopt;
}

std::optional<body::SurfacePoint> site_of(const std::string& name) {
    const auto dot = name.find('.');
    const auto* muscle = atlas::find_muscle(atlas::built_in(), name.substr(0, dot));
    if (muscle == nullptr || dot == std::string::npos) {
        return std::nullopt;
    }
    const auto site = std::ranges::find(muscle->sites, name.substr(dot + 1), &atlas::Site::id);
    return site == muscle->sites.end() ? std::nullopt : std::optional(site->point);
}

// "calf_foam_roller", a stretch, or a move's variant: "calf_foam_roller.hips_lifted".
bool is_in_content(const std::string& id) {
    const std::string base(body::without_variant(id));
    const atlas::Move* move = atlas::find_move(atlas::built_in(), base);
    if (base == id) {
        return move != nullptr || atlas::find_stretch(atlas::built_in(), id) != nullptr;
    }
    const std::string variant = id.substr(base.size() + 1);
    return move != nullptr &&
           std::ranges::find(move->variants, variant, &atlas::Variant::id) != move->variants.end();
}

double millimetres(double metres) {
    return metres * 1000;
}

// Reports what keeps a pose from holding.
void judge(const PoseSpec& spec, const Findings& findings, std::string_view when, Report& report) {
    for (const Gap& gap : findings.contacts) {
        if (std::abs(gap.off_m) > contact_tolerance_m) {
            report.add(gap.at, fmt::format("{}{}: {:.0f} mm {}", gap.what, when,
                                           millimetres(std::abs(gap.off_m)),
                                           gap.off_m > 0 ? "apart" : "too deep"));
        }
    }
    for (const Gap& gap : findings.sinking) {
        if (-gap.off_m > sinking_tolerance_m) {
            report.add(gap.at, fmt::format("{} sinks {:.0f} mm{}", gap.what,
                                           millimetres(-gap.off_m), when));
        }
    }
    for (const std::string& angle : findings.limits) {
        report.add(spec.at, fmt::format("{} is beyond what people can do{}", angle, when));
    }
}

Spot between(const Spot& a, const Spot& b, double share) {
    Spot out = a;
    out.point.along = (1 - share) * a.point.along + share * b.point.along;
    double turn = b.point.around_deg - a.point.around_deg;
    turn -= std::abs(turn) > 180 ? std::copysign(360, turn) : 0;
    out.point.around_deg = std::fmod(a.point.around_deg + share * turn + 360, 360);
    return out;
}

// Where a load is told: a chair or a bed gives way too much for it.
bool rests_on_floor_or_wall(const PoseSpec& spec) {
    if (!spec.ball || !spec.ball->on) {
        return false;
    }
    const body::SolidKind kind = spec.solids[*spec.ball->on].solid.kind;
    return kind == body::SolidKind::floor || kind == body::SolidKind::wall;
}

constexpr int roll_steps = 3;

// One pose, finished: with what there is to say about it, and what keeps it from holding.
struct Outcome {
    Finished pose;
    std::string notes;
    Report report;
};

std::string every_contact(const PoseSpec& spec, const Solved& solved, const Findings& findings) {
    std::string out;
    for (const auto* list : {&findings.contacts, &findings.sinking}) {
        for (const Gap& gap : *list) {
            out += fmt::format("  {:6.1f} mm  {}\n", millimetres(gap.off_m), gap.what);
        }
    }
    const body::Frame& root = solved.pose.root;
    const body::Frame& rough_root = spec.rough.root;
    const Eigen::AngleAxisd turned(root.rotation * rough_root.rotation.conjugate());
    const body::Vec3 turn = turned.axis() * body::degrees(turned.angle());
    const body::Vec3 shift = root.origin - rough_root.origin;
    out += fmt::format(
        "  the pelvis: lean {:+.1f}, roll {:+.1f}, turn {:+.1f} deg; at {:+.2f} {:+.2f} {:+.2f} "
        "m\n",
        -turn.z(), turn.x(), -turn.y(), shift.x(), shift.y(), shift.z());
    for (std::size_t i = 0; i < body::angle_count; ++i) {
        const double angle = body::degrees(solved.pose.angles[i]);
        const double rough = body::degrees(spec.rough.angles[i]);
        if (std::abs(angle - rough) > 8) {
            out += fmt::format("  {:<28} {:6.1f} deg, rough {:6.1f}\n", body::angles()[i].name,
                               angle, rough);
        }
    }
    return out;
}

std::string in_a_line(const Finished& pose, const Findings& findings) {
    double worst = 0;
    for (const Gap& gap : findings.contacts) {
        worst = std::max(worst, std::abs(gap.off_m));
    }
    double deepest = 0;
    for (const Gap& gap : findings.sinking) {
        deepest = std::max(deepest, -gap.off_m);
    }
    const std::string load =
        !pose.load ? ""
                   : fmt::format(", load {:.0f} to {:.0f} %", (*pose.load)[0].least * 100,
                                 (*pose.load)[0].most * 100);
    return fmt::format("{:<34} contacts within {:4.1f} mm, sinks {:4.1f} mm{}\n", pose.spec.id,
                       millimetres(worst), millimetres(deepest), load);
}

void roll_out(Outcome& out, const body::Skin& skin) {
    const PoseSpec& spec = out.pose.spec;
    const auto& [first, last] = *spec.ball->roll;
    for (int i = 0; i < roll_steps; ++i) {
        PoseSpec there = spec;
        there.ball->site = between(first, last, static_cast<double>(i) / (roll_steps - 1));
        out.pose.roll.push_back(solve_rolled(spec, skin, out.pose.at_site, there.ball->site));
        judge(spec, look_at(there, skin, out.pose.roll.back()),
              fmt::format(" (roll, place {} of {})", i + 1, roll_steps), out.report);
    }
}

void weigh(Outcome& out, const body::Skin& skin) {
    const PoseSpec& spec = out.pose.spec;
    std::array<Share, 3> loads;
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const auto range = load_on_ball(spec, skin, out.pose.at_site, static_cast<body::Build>(i));
        if (!range) {
            out.report.add(spec.at, range.error().message);
            return;
        }
        loads[i] = *range;
    }
    if (rests_on_floor_or_wall(spec)) {
        out.pose.load = loads;
    }
}

Outcome finish(const PoseSpec& spec, const body::Skin& skin, bool in_full) {
    Outcome out{{spec, solve(spec, skin), {}, std::nullopt}, {}, {}};
    const Findings findings = look_at(spec, skin, out.pose.at_site);
    judge(spec, findings, "", out.report);
    if (spec.ball && spec.ball->roll) {
        roll_out(out, skin);
    }
    weigh(out, skin);
    out.notes = (in_full ? every_contact(spec, out.pose.at_site, findings) : "") +
                in_a_line(out.pose, findings);
    return out;
}

// All of them, as many at a time as the machine has cores.
std::vector<Outcome> finish_all(const std::vector<PoseSpec>& specs, const body::Skin& skin,
                                bool in_full) {
    std::vector<Outcome> outcomes(specs.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < specs.size(); i = next++) {
            outcomes[i] = finish(specs[i], skin, in_full);
        }
    };
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
        workers.emplace_back(work);
    }
    workers.clear();  // waits for them
    return outcomes;
}

void print(const Report& report, const Arguments& arguments) {
    for (const contentc::Problem& problem : report.sorted()) {
        fmt::print(stderr, "{}\n", contentc::printed(problem, arguments.content));
    }
}

int fail_with(const Error& error) {
    fmt::print(stderr, "unknot_poses: {} {}\n", error.message, error.next);
    return 1;
}

Result<void> write_objs(const std::vector<Finished>& poses, const body::Skin& skin,
                        const std::string& folder) {
    for (const Finished& each : poses) {
        if (!folder.empty()) {
            const auto path = std::filesystem::path(folder) / (each.spec.id + ".obj");
            if (const auto wrote = contentc::write_if_changed(path, as_obj(each, skin)); !wrote) {
                return std::unexpected(wrote.error());
            }
        }
    }
    return {};
}

int run(const Arguments& arguments) {
    const auto files = contentc::read_folder(arguments.content);
    if (!files) {
        return fail_with(files.error());
    }
    const auto bytes = contentc::read_file(arguments.skin);
    if (!bytes) {
        return fail_with(bytes.error());
    }
    const auto skin = body::skin_from_bytes(*bytes);
    if (!skin) {
        return fail_with(skin.error());
    }
    Report report;
    PoseFile starts{"poses/starts.toml", ""};
    std::vector<PoseFile> poses;
    for (const contentc::ContentFile& file : *files) {
        if (file.path == starts.path) {
            starts.bytes = file.bytes;
        } else if (file.path.starts_with("poses/") && file.path.ends_with(".toml")) {
            poses.push_back({file.path, file.bytes});
        }
    }
    std::ranges::sort(poses, {}, &PoseFile::path);
    auto specs = read_poses(starts, poses, site_of, report);
    for (const PoseSpec& spec : specs) {
        if (!is_in_content(spec.id)) {
            report.add(spec.at, fmt::format("there is no move, variant or stretch '{}'", spec.id));
        }
    }
    print(report, arguments);
    if (!report.empty()) {
        return 1;
    }
    if (!arguments.only.empty()) {
        std::erase_if(specs, [&](const PoseSpec& spec) { return spec.id != arguments.only; });
    }
    std::vector<Finished> finished;
    bool all_hold = true;
    for (Outcome& each : finish_all(specs, *skin, !arguments.only.empty())) {
        fmt::print("{}", each.notes);
        print(each.report, arguments);
        all_hold = all_hold && each.report.empty();
        finished.push_back(std::move(each.pose));
    }
    if (const auto wrote = write_objs(finished, *skin, arguments.obj); !wrote) {
        return fail_with(wrote.error());
    }
    if (!all_hold) {
        return 1;
    }
    if (!arguments.out.empty()) {
        if (const auto wrote = contentc::write_if_changed(arguments.out, as_table(finished));
            !wrote) {
            return fail_with(wrote.error());
        }
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = parse({argv + 1, static_cast<std::size_t>(argc - 1)});
    if (!arguments) {
        fmt::print(stderr, "{}", usage);
        return 2;
    }
    return run(*arguments);
}
