# What CMake asks of a platform it does not know: programs are modules.
set(CMAKE_EXECUTABLE_SUFFIX ".wasm")
