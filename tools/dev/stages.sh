# shellcheck shell=bash
# The test runner: stages, one line each, a total at the end, and the log of what failed. Stages may
# run beside each other: what came of each stands in a file.

readonly logs=build/logs

# Runs one stage: a function whose output goes to a log. A stage that counts its tests calls
# `count PASSED FAILED`; another is one test. A stage after a failed one that it needs fails unrun.
stage() { # NAME FUNCTION [NEEDED STAGE...]
    local name=$1 function=$2 needed
    shift 2
    local log=$logs/$name.log
    for needed in "$@"; do
        if [[ -f $logs/$needed.failed ]]; then
            stage_line "$name" 0 1 0 "not run: $needed failed"
            return
        fi
    done
    local start=$SECONDS status counts=$logs/$name.counts remarks=$logs/$name.remarks
    rm -f "$counts" "$remarks"
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
    stage_line "$name" "$passed" "$failed" $((SECONDS - start)) "$(cat "$remarks" 2>/dev/null)"
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
        touch "$logs/$1.failed"
    fi
    printf '%-4s  %-16s %5d passed %4d failed %5d s  %s\n' "$word" "$1" "$2" "$3" "$4" "$5"
    printf '%d %d\n' "$2" "$3" >"$logs/$1.total"
}

# Called inside a stage that runs beside others which must be on time: those go first.
give_way() { renice -n 19 -p "$BASHPID" >/dev/null; }

# Called inside a stage, whose $counts it sees; may be called several times.
count() { printf '%d %d\n' "$1" "$2" >>"$counts"; }

# Called inside a stage, whose $remarks it sees: said behind the stage's line.
remark() { printf '%s' "$*" >>"$remarks"; }

stage_total() {
    local passed failed
    read -r passed failed < <(cat "$logs"/*.total | awk '{ p += $1; f += $2 } END { print p + 0, f + 0 }')
    printf '%d passed, %d failed\n' "$passed" "$failed"
    [[ $failed -eq 0 && $passed -gt 0 ]]
}
