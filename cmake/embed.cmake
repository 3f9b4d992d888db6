# unknot_embed(SOURCE FILE NAMESPACE NAME TARGET): a source that holds a built file's bytes as
# `extern const std::string_view NAME` in NAMESPACE. TARGET builds the file.
function(unknot_embed source file namespace name target)
    add_custom_command(
        OUTPUT ${source}
        COMMAND ${CMAKE_COMMAND} -DFILE=${file} -DSOURCE=${source} -DNAMESPACE=${namespace}
            -DNAME=${name} -P ${CMAKE_SOURCE_DIR}/cmake/embed_script.cmake
        DEPENDS ${file} ${target} ${CMAKE_SOURCE_DIR}/cmake/embed_script.cmake
        COMMENT "Putting ${name} into a source"
        VERBATIM)
endfunction()
