# shellcheck shell=bash
# Every test, as stages. What a stage needs and how its tests are counted stands here.

test_all() {
    rm -rf "$logs"
    mkdir -p "$logs"
    # The closing line comes last, whatever happens.
    trap 'stage_total || exit 1' EXIT
    stage setup test_setup
    if [[ -f $logs/setup.failed ]]; then
        return 1
    fi
    need_web_libraries 2>>"$logs/setup.log" # puts node on this shell's PATH

    stage shell lint_shell
    stage layers lint_layers
    stage locks lint_locks
    stage format lint_format
    stage build-gcc test_build_gcc
    # Two chains beside each other: the browser's waits much of its time, and the other one uses it.
    test_beside &
    local beside=$!
    stage content test_content build-gcc
    stage unit-gcc test_unit_gcc build-gcc
    stage stories test_stories build-gcc
    native=dev
    stage build-wasm build_wasm build-gcc
    stage stories-wasm test_stories_wasm build-wasm stories
    test_in_browser
    wait "$beside" || stage_line beside 0 1 0 "the stages beside the browser's ended early"
}

test_beside() {
    stage tidy test_tidy build-gcc
    stage build-clang test_build_clang
    stage unit-clang test_unit_clang build-clang
}

test_in_browser() {
    stage web-build build_web build-wasm
    stage web-types test_web_types web-build
    stage web-lint test_web_lint web-build
    stage web-unit test_web_unit web-build build-gcc
    stage e2e test_e2e web-build build-gcc
}

test_setup() {
    need_for test
    need_web_libraries
}

test_build_gcc() { build_preset dev; }
test_build_clang() { give_way; build_sanitized sanitize; }
test_unit_gcc() { run_ctest dev; }
test_unit_clang() { give_way; run_ctest sanitize; }
test_tidy() { give_way; lint_tidy; }
test_content() { build/dev/tools/contentc/contentc content --check; }

run_ctest() { # PRESET
    local status=0 out=$logs/ctest-$1.txt
    ctest --test-dir "build/$1" --output-on-failure --parallel "$(nproc)" --no-tests=error >"$out" 2>&1 || status=$?
    cat "$out"
    local failed all
    read -r failed all < <(sed -nE 's/.*tests passed, ([0-9]+) tests? failed out of ([0-9]+).*/\1 \2/p' "$out") || true
    if [[ -n ${all:-} ]]; then
        count $((all - failed)) "$failed"
    fi
    return $status
}

# Keeps a command's output in a file beside the log, without colours; shows it; returns its status.
kept() { # FILE COMMAND...
    local out=$1 status=0
    shift
    NO_COLOR=1 "$@" >"$out" 2>&1 || status=$?
    sed -i -E 's/\x1b\[[0-9;]*[A-Za-z]//g' "$out"
    cat "$out"
    return $status
}

# Counts from the last "N passed" and "N failed" of a file. What passed at the second try ("flaky")
# is passed, and said.
count_words() { # FILE
    local passed failed flaky
    passed=$(grep -oE '[0-9]+ passed' "$1" | tail -n 1 | cut -d' ' -f1) || true
    failed=$(grep -oE '[0-9]+ failed' "$1" | tail -n 1 | cut -d' ' -f1) || true
    flaky=$(grep -oE '[0-9]+ flaky' "$1" | tail -n 1 | cut -d' ' -f1) || true
    if [[ -n $flaky ]]; then
        remark "$flaky of them at the second try"
    fi
    if [[ -n $passed || -n $failed ]]; then
        count "$((${passed:-0} + ${flaky:-0}))" "${failed:-0}"
    fi
}

test_stories() {
    local status=0
    kept "$logs/stories-native.txt" build/dev/stories/story_runner stories/*.story || status=$?
    count_words "$logs/stories-native.txt"
    return $status
}

# The same stories through the WebAssembly build; each must also say what the native one said.
test_stories_wasm() {
    local status=0
    kept "$logs/stories-wasm.txt" node --no-warnings tools/dev/run_wasi.mjs build/wasm/stories/story_runner.wasm stories/*.story ||
        status=$?
    count_words "$logs/stories-wasm.txt"
    if ! diff "$logs/stories-native.txt" "$logs/stories-wasm.txt"; then
        say "The stories differ between the native and the WebAssembly build (< native, > WebAssembly)."
        count 0 1
        status=1
    else
        count 1 0
    fi
    return $status
}

# The web stages come after web-build, which brings the engine and its types into web/src.
test_web_types() { (export UNKNOT_TYPES=$PWD/build/types.ts && cd web && npm run --silent check); }
test_web_lint() { (cd web && npm run --silent lint); }

test_web_unit() {
    local status=0 out=$PWD/$logs/web-unit.txt
    export UNKNOT_PROGRAM=$PWD/build/dev/terminal/unknot
    (cd web && kept "$out" npm run --silent test:unit) || status=$?
    # Vitest counts test files, too; the line of tests is the one that counts.
    grep -E '^ *Tests ' "$out" >"$out.tests" || true
    count_words "$out.tests"
    return $status
}

test_e2e() {
    local status=0 out=$PWD/$logs/e2e.txt
    export UNKNOT_PROGRAM=$PWD/build/dev/terminal/unknot
    (cd web && kept "$out" npm run --silent e2e) || status=$?
    count_words "$out"
    return $status
}
