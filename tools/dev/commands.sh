# shellcheck shell=bash
# What each command of ./dev does.

# Installs packages for "run" or for "test"; npm only where no recent node is.
need_for() { # run|test
    local sets=(run)
    if [[ $1 == test ]]; then
        sets+=(test)
    fi
    if ! node_is_recent && ! command -v npm >/dev/null; then
        sets+=(npm)
    fi
    need_packages "${sets[@]}"
}

command_setup() {
    need_for test
    need_web_libraries
    say "This machine has all that ./dev run and ./dev test need."
}

command_build() {
    need_for run
    build_all
    say "Built: build/unknot (the program) and build/web (the web app)."
}

command_run() {
    need_for run
    build_all
    # It prints its address itself, once it answers there.
    exec build/unknot serve "$@"
}

command_test() { test_all; }
command_check() { .ci/run; }

command_format() {
    need_for test
    format_all
}

command_lint() {
    need_for test
    lint_all
    say "No findings."
}

command_content() {
    need_for run
    build_preset dev contentc
    build/dev/tools/contentc/contentc content --check
}

command_rebaseline() {
    need_for run
    build_preset dev story_runner engine_test
    build/dev/stories/story_runner --rebaseline stories/*.story
    build_types
    cp build/types.ts docs/json-shapes.ts
    UNKNOT_REBASELINE=1 build/dev/engine/engine_test --gtest_filter='*Snapshot*' >/dev/null || true
    git --no-pager diff --stat -- stories docs
    say "Read the difference. If it is what you meant, commit the stories apart from the change that moved them."
}

command_study() {
    need_for run
    build_preset release unknot_study >&2
    build/release/tools/study/unknot_study
}

command_power() {
    need_for run
    build_preset release unknot_power >&2
    build/release/tools/power/unknot_power "$@"
}

command_sanitize() {
    need_for test
    build_sanitized sanitize
    ctest --test-dir build/sanitize --output-on-failure --parallel "$(nproc)"
}

command_fuzz() {
    local seconds=${1:-20} program name seeds
    [[ $seconds =~ ^[0-9]+$ ]] || die "'$seconds' is no number of seconds." "Try: ./dev fuzz 20"
    need_for test
    build_sanitized fuzz
    for program in $(find build/fuzz -type f -executable -name '*_fuzz' | sort); do
        name=$(basename "$program")
        mkdir -p "build/corpus/$name"
        seeds=tools/fuzz/corpus/${name%_fuzz}
        step "$name, $seconds seconds"
        # What it finds stays in build/corpus, so that the next run starts from there.
        "$program" -max_total_time="$seconds" -artifact_prefix="build/corpus/$name-" -print_final_stats=1 \
            "build/corpus/$name" "$([[ -d $seeds ]] && echo "$seeds" || echo "build/corpus/$name")"
    done
    say "No fuzz target failed."
}

# Speed, sizes, cue timing and painting in the browser, and Lighthouse. Alone or with what is wanted
# of: engine, find, sizes, cues, body, progress, lighthouse; and culprits, beside another exact method.
command_bench() {
    local wanted=("${@:-engine find sizes cues body progress lighthouse}") each failed=0
    need_for test
    build_all
    # shellcheck disable=SC2068
    for each in ${wanted[@]}; do
        step "Benchmark: $each"
        "bench_$each" || failed=1
    done
    return $failed
}

bench_engine() {
    build_preset release unknot_bench
    build/release/bench/unknot_bench
}

bench_culprits() {
    need_packages dlib
    cmake --preset release >&2 # the library may be newer than the last time
    build_preset release unknot_culprits_dlib
    build/release/bench/unknot_culprits_dlib
}

bench_sizes() { (cd web && npm run --silent size); }

bench_cues() {
    need_packages cues
    (cd web && npm run --silent bench:hidden)
}

bench_find() { (cd web && npm run --silent bench:find); }

bench_body() { (cd web && npm run --silent bench:body); }

bench_progress() {
    build_preset dev unknot_years
    (cd web && npm run --silent bench:years && npm run --silent bench:progress)
}

bench_lighthouse() {
    local port=7979 status=0
    need_node
    if [[ ! -d bench/lighthouse/node_modules ]]; then
        (cd bench/lighthouse && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
    fi
    build/unknot serve --port "$port" >/dev/null &
    local server=$!
    sleep 1
    node bench/lighthouse/run.mjs "http://127.0.0.1:$port/" || status=1
    kill "$server"
    wait "$server" || true
    return $status
}

# Everything that is drawn of the body on one page, to be looked at.
command_pictures() {
    need_for test
    need_web_libraries
    build_preset dev unknot_pictures
    build/dev/tools/pictures/unknot_pictures --sheet build/pictures.html
    (cd web && node scripts/sheet.mjs ../build/pictures.html ../docs/pictures/poses.png)
    say "Look at build/pictures.html; docs/pictures/poses.png shows the same."
}

command_coverage() {
    need_for test
    need_packages coverage
    build_preset coverage
    ctest --test-dir build/coverage --output-on-failure --parallel "$(nproc)" --quiet
    mkdir -p build/coverage/report
    gcovr --root . --filter '(engine|store|server|workouts|terminal)/' --exclude '.*_test\.cpp' build/coverage \
        --html-details build/coverage/report/index.html --print-summary
    say "The report: build/coverage/report/index.html"
}

command_e2e() {
    need_for test
    build_all
    (cd web && npm run --silent e2e -- "$@")
}

command_clean() {
    rm -rf build
    if [[ ${1:-} == --all ]]; then
        rm -rf .tools web/node_modules web/dist
    fi
}
