# shellcheck shell=bash
# Messages for people: what happened, and what to do next.

say() { printf '%s\n' "$@"; }

# What is being done now. On stderr, so that a command's own output stays clean.
step() { printf '== %s\n' "$*" >&2; }

die() {
    printf 'dev: %s\n' "$1" >&2
    shift
    [[ $# -eq 0 ]] || printf '     %s\n' "$@" >&2
    exit 1
}

# A short fingerprint of files' contents (and names), to tell whether work is still up to date.
fingerprint() { sha256sum -- "$@" | sha256sum | cut -c1-32; }
