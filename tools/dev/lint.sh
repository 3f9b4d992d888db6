# shellcheck shell=bash
# Checks that need no running program: layout of the sources, layers, linters.

# Sources under version control, and new ones that git does not ignore.
sources() { # PATTERN...
    git ls-files --cached --others --exclude-standard -z -- "$@" |
        while IFS= read -r -d '' file; do
            if [[ -f $file ]]; then printf '%s\0' "$file"; fi
        done | sort -z -u
}

cpp_sources() { sources '*.h' '*.cpp'; }

# Programs only: what they source is checked with them.
shell_programs() {
    sources dev .ci/run 'tools/*' | while IFS= read -r -d '' file; do
        if head -n 1 "$file" | grep -aqE '^#!.*\b(ba)?sh\b'; then printf '%s\0' "$file"; fi
    done
}

lint_shell() { shell_programs | xargs -0 shellcheck --external-sources --check-sourced; }

lint_layers() {
    tools/check_layers --self-test
    tools/check_layers
}

# A lock file that names the registry it was made with would tie everybody to that one.
lint_locks() {
    if git ls-files -z -- '*package-lock.json' | xargs -0 grep -n '"resolved"'; then
        say "A lock file names a registry: run npm install again where .npmrc has omit-lockfile-registry-resolved=true."
        return 1
    fi
}

lint_format() { cpp_sources | xargs -0 -r clang-format-19 --dry-run -Werror; }

# clang-tidy on the sources as the dev build compiles them. A source is looked at again only if it, a header
# of ours that it includes, or the rules changed.
lint_tidy() {
    build_preset dev
    mkdir -p build/tidy
    # clang-tidy cannot read g++'s precompiled headers, and would read all of each as text.
    sed -E 's/-include [^ ]*cmake_pch\.hxx//g' build/dev/compile_commands.json >build/tidy/compile_commands.json
    local rules list=build/tidy/list
    rules=$(fingerprint .clang-tidy)
    tidy_inputs >"$list"
    : >build/tidy/todo
    local source inputs mark
    while IFS=$'\t' read -r source inputs; do
        # shellcheck disable=SC2086
        mark="$rules $(fingerprint $inputs)"
        if [[ "$(cat "$(tidy_mark "$source")" 2>/dev/null)" != "$mark" ]]; then
            printf '%s\t%s\n' "$source" "$mark" >>build/tidy/todo
        fi
    done <"$list"
    say "$(wc -l <build/tidy/todo) of $(wc -l <"$list") sources to look at"
    export -f tidy_one tidy_mark
    # shellcheck disable=SC2016
    xargs -a build/tidy/todo -d '\n' -r -n 1 -P "$(nproc)" bash -c 'tidy_one "$1"' tidy
}

tidy_mark() { printf 'build/tidy/%s.mark' "${1//\//-}"; }

tidy_one() { # "SOURCE<tab>MARK"
    local source=${1%%$'\t'*} mark=${1#*$'\t'}
    clang-tidy-19 --quiet -p build/tidy --extra-arg=-w --warnings-as-errors='*' "$source" 2>/dev/null || {
        printf 'clang-tidy: %s has findings\n' "$source"
        return 1
    }
    printf '%s\n' "$mark" >"$(tidy_mark "$source")"
}

# Each source of ours with everything of ours that it includes, as ninja recorded it.
tidy_inputs() {
    ninja -C build/dev -t deps | awk -v root="$PWD/" '
        function flush() { if (source ~ /^(engine|store|server|workouts|terminal|stories|tools|web)\// && source !~ /_(test|fuzz)\.cpp$/) print source "\t" inputs }
        /^[^ ].*: #deps/ { flush(); source = ""; inputs = ""; next }
        /^ +/ {
            path = $1
            if (path ~ /^\.\.\/\.\.\//) path = substr(path, 7)
            else if (index(path, root) == 1) path = substr(path, length(root) + 1)
            else if (path ~ /^\//) next
            else path = "build/dev/" path
            if (source == "") source = path
            inputs = inputs " " path
        }
        END { flush() }' | sort -u
}

format_all() {
    cpp_sources | xargs -0 -r clang-format-19 -i
    if [[ -f web/package.json ]]; then
        need_web_libraries
        (cd web && npm run --silent format >&2)
    fi
}

lint_all() {
    lint_shell
    lint_layers
    lint_locks
    lint_format
    lint_tidy
    build_web
    (cd web && npm run --silent check && npm run --silent lint)
}
