// What is added to three's own materials. Paint never rests on colour alone: it has hatching, which
// grows heavier with the intensity, and a dark edge.
import type { WebGLProgramParametersWithUniforms } from 'three';

interface Uniform {
  value: number;
}

export function clay(shader: WebGLProgramParametersWithUniforms, pixel: Uniform) {
  shader.uniforms.pixel = pixel;
  shader.vertexShader = shader.vertexShader
    .replace(
      '#include <common>',
      '#include <common>\nattribute vec4 painted;\nvarying vec4 vPaint;',
    )
    .replace('#include <begin_vertex>', '#include <begin_vertex>\nvPaint = painted;');
  shader.fragmentShader = shader.fragmentShader
    .replace(
      '#include <common>',
      '#include <common>\nvarying vec4 vPaint;\nuniform float pixel;\n' + band,
    )
    .replace('#include <color_fragment>', '#include <color_fragment>\n' + colours)
    .replace('#include <opaque_fragment>', '#include <opaque_fragment>\n' + rim);
}

// 1 within some pixels of where a value is a half.
const band = `
float band(float value, float pixels) {
  float change = max(fwidth(value), 1e-4);
  return 1.0 - smoothstep(0.5, 1.0, abs(value - 0.5) / (change * pixels * pixel));
}
`;

// The colours are linear: mild, bad, the hatching, ink and paper.
const colours = `
{
  float there = smoothstep(0.34, 0.6, vPaint.x);
  vec3 tone = mix(vec3(0.76, 0.20, 0.085), vec3(0.43, 0.022, 0.016), vPaint.y);
  diffuseColor.rgb = mix(diffuseColor.rgb, tone, there * 0.86);
  float across = (gl_FragCoord.x + gl_FragCoord.y) / (pixel * 9.0);
  float wave = abs(fract(across) - 0.5) * 2.0;
  float heavy = mix(0.16, 0.52, vPaint.y);
  float soft = 0.22 / pixel;
  float stroke = smoothstep(1.0 - heavy - soft, 1.0 - heavy + soft, wave);
  diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.13, 0.008, 0.008), stroke * there * 0.72);
  diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.10, 0.008, 0.006), band(vPaint.x, 1.6) * 0.9);
  diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.95, 0.92, 0.86), band(vPaint.z, 3.4));
  diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.016, 0.01, 0.007), band(vPaint.z, 1.6));
}
`;

// Darker where the skin turns away, as a pencil would.
const rim = `
gl_FragColor.rgb *= 1.0 - 0.42 * pow(1.0 - abs(dot(normalize(vViewPosition), normal)), 2.6);
`;

/** An outline: the same skin a pixel or so larger, seen from inside. */
export function line(shader: WebGLProgramParametersWithUniforms, screen: Uniform) {
  shader.uniforms.screen = screen;
  shader.vertexShader = shader.vertexShader
    .replace('#include <common>', '#include <common>\nuniform float screen;')
    .replace(
      '#include <project_vertex>',
      `
      float away = -(modelViewMatrix * vec4(transformed, 1.0)).z;
      transformed += normal * away * screen * 1.3;
      #include <project_vertex>
      `,
    );
}
