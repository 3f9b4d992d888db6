# shellcheck shell=bash
# Builds: CMake presets, the WebAssembly module, the web app.

export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"

# The native build that helps the others: people run the release, tests have the dev build anyway.
native=release

# Configures a preset if it has not been, or if the presets have changed; ninja sees the rest.
configure() { # PRESET [ARGUMENT...]
    local preset=$1
    shift
    if [[ ! -f build/$preset/build.ninja || CMakePresets.json -nt build/$preset/build.ninja ]]; then
        if command -v ccache >/dev/null; then
            export CMAKE_CXX_COMPILER_LAUNCHER=ccache
        fi
        cmake --preset "$preset" "$@" >&2
        touch "build/$preset/build.ninja"
    fi
}

# One at a time in each build's folder: the tests' stages run beside each other.
build_preset() { # PRESET [TARGET...]
    local preset=$1
    shift
    configure "$preset"
    flock "build/$preset" cmake --build --preset "$preset" ${1:+--target "$@"} >&2
}

# The sanitized builds take body and content of the dev build, which makes them in a fraction of the
# time.
build_sanitized() { # PRESET
    build_preset dev unknot_skin_files unknot_pose_files contentc
    build_preset "$1"
}

# The engine as WebAssembly. Its content tables are written by the native contentc.
build_wasm() {
    build_preset "$native" contentc
    configure wasm -DUNKNOT_CONTENTC="$PWD/build/$native/tools/contentc/contentc"
    cmake --build --preset wasm >&2
}

# The TypeScript types of the calls into the engine, where the web's scripts are told to look.
build_types() {
    build_preset "$native" api_types
    "build/$native/tools/types/api_types" >build/types.ts
    export UNKNOT_TYPES=$PWD/build/types.ts
}

# The body that the web app shows, where its scripts are told to look.
build_body() {
    build_preset "$native" unknot_skin_files unknot_picture_files
    export UNKNOT_BODY=$PWD/build/$native/generated/body
}

# The web app in build/web: built again only if its sources, the WebAssembly module or the body
# changed.
build_web() {
    build_wasm
    build_types
    build_body
    need_web_libraries
    local mark
    mark=$(web_mark)
    if [[ -f build/web/index.html && "$(cat build/web.mark 2>/dev/null)" == "$mark" ]]; then
        return
    fi
    step "Building the web app"
    (cd web && npm run --silent build >&2)
    rm -rf build/web
    cp -r web/dist build/web
    printf '%s\n' "$mark" >build/web.mark
}

# What the web app is made of, but for what is generated into it.
web_mark() {
    local files
    mapfile -d '' files < <(find web \( -name node_modules -o -name dist -o -name bridge -o -name e2e \
        -o -name bench -o -name test-results -o -name playwright-report \) -prune \
        -o -type f ! -name types.ts ! -name '*.test.ts' -print0 | sort -z)
    mapfile -d '' -O "${#files[@]}" files < <(find build/wasm -name '*.wasm' -print0 | sort -z)
    mapfile -d '' -O "${#files[@]}" files < <(find "$UNKNOT_BODY" -type f -print0 | sort -z)
    fingerprint build/types.ts "${files[@]}"
}

# The program that people run, at build/unknot. A hard link: the program looks for web/ beside
# itself, and a symbolic one would lead it to another folder.
build_program() {
    build_preset release unknot
    ln -f build/release/terminal/unknot build/unknot
}

build_all() {
    build_program
    build_web
}
