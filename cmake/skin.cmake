# content/body/shape.toml becomes the body's skin: generated/body/skin.bin, skin_light.bin, body.glb.
# It takes seconds, so builds that are slow or cannot run it take UNKNOT_SKIN, a native unknot_skin.
function(unknot_skin_files)
    if(UNKNOT_SKIN)
        set(program ${UNKNOT_SKIN})
    else()
        set(program unknot_skin)
    endif()
    set(out ${CMAKE_BINARY_DIR}/generated/body)
    add_custom_command(
        OUTPUT ${out}/skin.bin ${out}/skin_light.bin ${out}/body.glb
        COMMAND ${CMAKE_COMMAND} -E make_directory ${out}
        COMMAND ${program} ${CMAKE_SOURCE_DIR}/content --out ${out}
        DEPENDS ${program} ${CMAKE_SOURCE_DIR}/content/body/shape.toml
            ${CMAKE_SOURCE_DIR}/content/body/zones.toml
        COMMENT "Making the body's skin"
        VERBATIM)
    add_custom_target(unknot_skin_files ALL
        DEPENDS ${out}/skin.bin ${out}/skin_light.bin ${out}/body.glb)
endfunction()
