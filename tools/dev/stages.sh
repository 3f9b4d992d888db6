# shellcheck shell=bash
# The test runner: stages, one line each, a total at the end, and the log of what failed.

readonly logs=build/logs
total_passed=0
total_failed=0
declare -A stage_failed=()

# Runs one stage: a function whose output goes to a log. A stage that counts its tests calls
# `count PASSED FAILED`; another is one test. A stage after a failed one that it needs fails unrun.
stage() { # NAME FUNCTION [NEEDED STAGE...]
    local name=$1 function=$2 needed
    shift 2
    local log=$logs/$name.log
    for needed in "$@"; do
        if [[ -n ${stage_failed[$needed]:-} ]]; then
            stage_line "$name" 0 1 0 "not run: $needed failed"
            return
        fi
    done
    local start=$SECONDS status counts=$logs/$name.counts
    rm -f "$counts"
    # Not "( ... ) || status=$?": bash ignores set -e in what stands left of ||.
    set +e
    (
        set -e
        "$function"
    ) >"$log" 2>&1 </dev/null
    status=$?
    set -e
    local passed=1 failed=0
    if [[ -f $counts ]]; then
        read -r passed failed < <(awk '{ p += $1; f += $2 } END { print p + 0, f + 0 }' "$counts")
    elif [[ $status -ne 0 ]]; then
        passed=0
    fi
    if [[ $status -ne 0 && $failed -eq 0 ]]; then
        failed=1
    fi
    stage_line "$name" "$passed" "$failed" $((SECONDS - start)) ""
    if [[ $failed -gt 0 ]]; then
        say "--- the end of $log:"
        tail -n 40 "$log"
        say "---"
    fi
}

stage_line() { # NAME PASSED FAILED SECONDS REMARK
    local word=ok
    if [[ $3 -gt 0 ]]; then
        word=FAIL
        stage_failed[$1]=yes
    fi
    printf '%-4s  %-16s %5d passed %4d failed %5d s  %s\n' "$word" "$1" "$2" "$3" "$4" "$5"
    total_passed=$((total_passed + $2))
    total_failed=$((total_failed + $3))
}

# Called inside a stage, whose $counts it sees; may be called several times.
count() { printf '%d %d\n' "$1" "$2" >>"$counts"; }

stage_total() {
    printf '%d passed, %d failed\n' "$total_passed" "$total_failed"
    [[ $total_failed -eq 0 ]]
}
