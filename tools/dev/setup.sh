# shellcheck shell=bash
# Sets a Debian 12 machine up: packages by apt, node by npm, the web app's libraries.
# Whatever is there already is left alone, so a second call takes no time.

readonly packages_file=tools/setup/packages
readonly node_home=.tools/node
readonly node_minimum=22.12

packages_of() { # SET...
    local set
    for set in "$@"; do
        awk -v set="$set" '$1 == set { print $2 }' "$packages_file"
    done
}

missing_of() { # SET...
    local wanted installed
    wanted=$(packages_of "$@" | sort -u)
    # dpkg-query fails when a package is unknown; what it prints of the others is right.
    # shellcheck disable=SC2086
    installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null |
        awk '$1 == "ii" { print $2 }' | sort -u) || true
    comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

# Runs a command as root, or says which one to run.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        env "$@"
    elif ! command -v sudo >/dev/null; then
        return 1
    elif [[ -t 0 ]]; then
        sudo env "$@"
    else
        sudo -n env "$@"
    fi
}

need_packages() { # SET...
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        die "this machine has no apt." \
            "Set-up knows Debian 12. Elsewhere, install what $packages_file names."
    fi
    local missing
    mapfile -t missing < <(missing_of "$@")
    if [[ ${#missing[@]} -gt 0 ]]; then
        install_packages "${missing[@]}"
    fi
}

install_packages() { # PACKAGE...
    local install=(apt-get install --yes --no-install-recommends "$@") log=.tools/apt.log
    step "Debian packages missing: $*"
    step "Installing them: apt-get update && ${install[*]}"
    mkdir -p .tools
    if ! as_root DEBIAN_FRONTEND=noninteractive apt-get update >"$log" 2>&1 ||
        ! as_root DEBIAN_FRONTEND=noninteractive "${install[@]}" >>"$log" 2>&1; then
        tail -n 5 "$log" >&2
        die "the packages could not be installed (all of apt's words: $log)." \
            "As root, run:  apt-get update && ${install[*]}" "Then call ./dev again."
    fi
}

node_is_recent() {
    local version
    command -v npm >/dev/null || return 1
    version=$(node --version 2>/dev/null) || return 1
    printf '%s\n%s\n' "$node_minimum" "${version#v}" | sort --check --version-sort 2>/dev/null
}

# Puts a recent enough node and npm first on PATH: the machine's, or the pinned pair.
need_node() {
    if node_is_recent; then
        return
    fi
    local mark
    mark=$(fingerprint tools/setup/node/package-lock.json)
    if [[ "$(cat "$node_home/.mark" 2>/dev/null)" != "$mark" ]]; then
        command -v npm >/dev/null || need_packages npm
        step "Fetching node with npm (the machine has $(node --version 2>/dev/null || echo none), $node_minimum is needed)"
        rm -rf "$node_home"
        mkdir -p "$node_home"
        cp tools/setup/node/{package.json,package-lock.json,.npmrc} "$node_home/"
        (cd "$node_home" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) ||
            die "npm could not fetch node." "Is the network there? npm's own words stand above."
        printf '%s\n' "$mark" >"$node_home/.mark"
    fi
    # Not .bin alone: npm 9 links no command of an optional package there.
    PATH="$(echo "$PWD/$node_home/node_modules/node-linux-"*/bin):$PWD/$node_home/node_modules/.bin:$PATH"
    node_is_recent ||
        die "the node in $node_home does not run." "Remove $node_home and call ./dev again."
}

need_web_libraries() {
    need_node
    local mark
    mark="$(fingerprint web/package-lock.json) $(node --version)"
    if [[ "$(cat web/node_modules/.mark 2>/dev/null)" != "$mark" ]]; then
        step "Fetching the web app's libraries (npm ci)"
        # Debian's Chromium serves the tests, so no browser is downloaded.
        (cd web && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) ||
            die "npm could not fetch the web app's libraries." "Is the network there? npm's own words stand above."
        printf '%s\n' "$mark" >web/node_modules/.mark
    fi
}
