// The drawings that the C++ build makes (engine/body/picture.h), brought into a page. They are read
// as plain values and built element by element, because the page's policy lets no text become markup.

export interface Shape {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly Shape[];
  readonly text: string;
}

// All that a drawing may hold. What else a file might bring is left out, with what is inside it.
const tags = new Set(['svg', 'defs', 'pattern', 'path', 'circle', 'rect', 'g', 'title', 'text']);
const attributes =
  /^(class|d|fill|stroke|stroke-[a-z]+|fill-opacity|opacity|id|viewBox|width|height|x|y|cx|cy|r|patternUnits|patternTransform|transform|points)$/;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole);

interface Open {
  tag: string;
  attributes: (readonly [string, string])[];
  children: Shape[];
  text: string;
}

/** The outermost element. Throws where this is no drawing of ours. */
export function drawingOf(svg: string): Shape {
  const root: Open = { tag: '', attributes: [], children: [], text: '' };
  const open: Open[] = [root];
  const close = () => {
    const done = open.pop();
    if (done && tags.has(done.tag)) {
      open.at(-1)?.children.push(done);
    }
  };
  for (const [, end, tag = '', inside = '', empty, text] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const here = open.at(-1);
    if (text !== undefined) {
      if (here) {
        here.text += plain(text);
      }
    } else if (end) {
      close();
    } else {
      const found = [...inside.matchAll(/([\w:-]+)="([^"]*)"/g)]
        .map(([, name = '', value = '']) => [name, plain(value)] as const)
        .filter(([name]) => attributes.test(name));
      open.push({ tag, attributes: found, children: [], text: '' });
      if (empty) {
        close();
      }
    }
  }
  const [drawing] = root.children;
  if (drawing?.tag !== 'svg') {
    throw new Error('This is no drawing.');
  }
  return drawing;
}

let count = 0;

/** The drawing as an element. Its ids are its own on any page. */
export function elementOf(drawing: Shape): SVGElement {
  count += 1;
  const prefix = `drawing-${count}-`;
  const own = (name: string, value: string) =>
    name === 'id' ? prefix + value : value.replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`);
  const made = (shape: Shape): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', shape.tag);
    for (const [name, value] of shape.attributes) {
      element.setAttribute(name, own(name, value));
    }
    if (shape.tag === 'title' || shape.tag === 'text') {
      element.textContent = shape.text;
    }
    element.append(...shape.children.map(made));
    return element;
  };
  return made(drawing);
}
