# content/body/ and content/poses/ become the body: in generated/body/ the skin (skin.bin,
# skin_light.bin, body.glb) and the solved poses (poses.cpp). It takes a minute, so builds that are
# slow take UNKNOT_BODY, the generated/body/ of another native build.
function(unknot_body_files)
    set(out ${CMAKE_BINARY_DIR}/generated/body)
    set(skins ${out}/skin.bin ${out}/skin_light.bin ${out}/body.glb)
    if(UNKNOT_BODY)
        foreach(file skin.bin skin_light.bin body.glb poses.cpp)
            add_custom_command(
                OUTPUT ${out}/${file}
                COMMAND ${CMAKE_COMMAND} -E copy ${UNKNOT_BODY}/${file} ${out}/${file}
                DEPENDS ${UNKNOT_BODY}/${file}
                VERBATIM)
        endforeach()
    else()
        file(GLOB pose_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/content/poses/*.toml)
        add_custom_command(
            OUTPUT ${skins}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${out}
            COMMAND unknot_skin ${CMAKE_SOURCE_DIR}/content --out ${out}
            DEPENDS unknot_skin ${CMAKE_SOURCE_DIR}/content/body/shape.toml
                ${CMAKE_SOURCE_DIR}/content/body/zones.toml
            COMMENT "Making the body's skin"
            VERBATIM)
        add_custom_command(
            OUTPUT ${out}/poses.cpp
            COMMAND unknot_poses ${CMAKE_SOURCE_DIR}/content ${out}/skin.bin --out ${out}/poses.cpp
            DEPENDS unknot_poses ${out}/skin.bin ${pose_files}
            COMMENT "Solving the poses"
            VERBATIM)
    endif()
    add_custom_target(unknot_skin_files DEPENDS ${skins})
    add_custom_target(unknot_pose_files DEPENDS ${out}/poses.cpp)
endfunction()
