// The page's policy lets scripts be loaded only through a named policy. This one passes on our own
// addresses, and nothing else. Without trusted types in the browser, text stays text.

interface Policy {
  createScriptURL(address: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy;
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
  });
  return policy;
}

export function trustedAddress(address: string): string {
  return (only()?.createScriptURL(address) ?? address) as string;
}
