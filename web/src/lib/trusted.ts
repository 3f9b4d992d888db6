// The page's policy lets scripts be loaded, and markup be parsed, only through a named policy. This
// one passes on our own addresses, and XML that is to be read as data: nothing else. Without trusted
// types in the browser, text stays text.

interface Policy {
  createScriptURL(address: string): unknown;
  createHTML(markup: string): unknown;
}
interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string; createHTML: (markup: string) => string },
  ): Policy;
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
let policy: Policy | undefined;

function only(): Policy | undefined {
  policy ??= factory?.createPolicy('unknot', {
    createScriptURL: (each) => {
      if (new URL(each, location.href).origin !== location.origin) {
        throw new TypeError('Scripts come from this place only.');
      }
      return each;
    },
    createHTML: (each) => {
      if (!isPlainXml(each)) {
        throw new TypeError('Only plain XML is parsed.');
      }
      return each;
    },
  });
  return policy;
}

/** XML without a document type, so without entities of its own, and of no kind that a page shows. */
export const isPlainXml = (text: string) =>
  /^\uFEFF?\s*<(\?xml|gpx|TrainingCenterDatabase)[\s>]/.test(text) &&
  !/<!(DOCTYPE|ENTITY)|<([\w-]+:)?(script|html|svg|iframe)[\s/>]/i.test(text);

export function trustedAddress(address: string): string {
  return (only()?.createScriptURL(address) ?? address) as string;
}

/** Reads plain XML as data: it becomes part of no page. */
export function parseXml(text: string): Document {
  const markup = (only()?.createHTML(text) ?? text) as string;
  return new DOMParser().parseFromString(markup, 'application/xml');
}
