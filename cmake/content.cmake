# content/**.toml becomes constant tables: generated/engine/atlas/words.h and tables.cpp.
# Any change to a content file runs contentc again; any error in one fails the build.
function(unknot_content)
    file(GLOB_RECURSE content_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/content/*.toml)
    set(out ${CMAKE_BINARY_DIR}/generated/engine/atlas)
    if(UNKNOT_CONTENTC)
        set(contentc ${UNKNOT_CONTENTC})
    else()
        set(contentc contentc)
    endif()
    add_custom_command(
        OUTPUT ${out}/words.h ${out}/tables.cpp
        COMMAND ${CMAKE_COMMAND} -E make_directory ${out}
        COMMAND ${contentc} ${CMAKE_SOURCE_DIR}/content --out ${out}
        DEPENDS ${contentc} ${content_files}
        COMMENT "Checking content and writing its tables"
        VERBATIM)
    add_custom_target(unknot_content DEPENDS ${out}/words.h ${out}/tables.cpp)
endfunction()
