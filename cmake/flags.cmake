# What every target of ours is compiled with, as one interface library.
add_library(unknot_flags INTERFACE)
target_include_directories(unknot_flags INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_options(unknot_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough
    -Wextra-semi -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(unknot_flags INTERFACE -Wduplicated-cond -Wlogical-op)
    # g++ 12 sees null dereferences and wild pointers in the standard library's own inlined code.
    target_compile_options(unknot_flags INTERFACE
        -Wno-null-dereference -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow
        -Wno-maybe-uninitialized)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # libstdc++ 12's std::stable_sort calls a function that it deprecates itself.
    target_compile_options(unknot_flags INTERFACE -Wno-deprecated-declarations)
endif()

if(CMAKE_SYSTEM_NAME STREQUAL "WASI")
    # The header-only libraries come from the host through links, so that no other host header is
    # in sight of the WebAssembly compiler.
    foreach(library boost fmt)
        file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/host_headers)
        file(CREATE_LINK /usr/include/${library} ${CMAKE_BINARY_DIR}/host_headers/${library} SYMBOLIC)
    endforeach()
    file(CREATE_LINK /usr/include/eigen3/Eigen ${CMAKE_BINARY_DIR}/host_headers/Eigen SYMBOLIC)
    target_include_directories(unknot_flags SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/host_headers)
    # A fixed separator keeps the standard library's locales out of the module.
    target_compile_definitions(unknot_flags INTERFACE
        BOOST_NO_EXCEPTIONS BOOST_SYSTEM_DISABLE_THREADS FMT_HEADER_ONLY FMT_EXCEPTIONS=0
        "FMT_STATIC_THOUSANDS_SEPARATOR=','")
    target_compile_options(unknot_flags INTERFACE -fno-exceptions -fno-rtti)
else()
    find_package(fmt REQUIRED)
    find_package(Boost 1.74 REQUIRED)
    find_package(Eigen3 REQUIRED NO_MODULE)
    target_link_libraries(unknot_flags INTERFACE fmt::fmt)
    target_include_directories(unknot_flags SYSTEM INTERFACE ${EIGEN3_INCLUDE_DIRS})
endif()

if(UNKNOT_SANITIZE)
    target_compile_options(unknot_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(unknot_flags INTERFACE -fsanitize=address,undefined)
endif()
if(UNKNOT_FUZZ)
    target_compile_options(unknot_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(UNKNOT_COVERAGE)
    target_compile_options(unknot_flags INTERFACE --coverage)
    target_link_options(unknot_flags INTERFACE --coverage)
endif()

# unknot_precompile(TARGET [HEADER...]): the standard library's common headers, fmt and HEADERs are
# read once for the whole target. For the targets with many sources; it saves a fifth of their time.
function(unknot_precompile target)
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "WASI")
        target_precompile_headers(${target} PRIVATE
            <algorithm> <array> <functional> <map> <memory> <optional> <set> <span> <string> <vector>
            <boost/describe.hpp> <fmt/format.h> ${ARGN})
    endif()
endfunction()
