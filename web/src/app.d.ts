/// <reference types="svelte" />
/// <reference types="vite/client" />

// The C++ build's module; vite.config.ts says where it lies.
declare module '$engine.wasm?url' {
  const address: string;
  export default address;
}

// The body that the C++ build makes.
declare module '$body.glb?url' {
  const address: string;
  export default address;
}

// Which views of each muscle the C++ build has drawn.
declare module '$pictures/muscles.json' {
  const views: Record<string, string[]>;
  export default views;
}

// How hard each move leans on the ball, in words.
declare module '$pictures/loads.json' {
  const words: Record<string, string>;
  export default words;
}
