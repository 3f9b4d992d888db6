// A tiny router on the history API. Links are plain <a href>; the server answers any path without
// a dot with index.html.

export interface Place {
  path: string;
  query: URLSearchParams;
}

const here = (): Place => ({
  path: location.pathname.replace(/(.)\/$/, '$1'),
  query: new URLSearchParams(location.search),
});

class Router {
  place = $state.raw<Place>(here());

  listen() {
    addEventListener('popstate', () => {
      this.place = here();
      this.#arrive();
    });
    document.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest?.('a');
      if (
        !link ||
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        link.origin !== location.origin ||
        link.target !== '' ||
        link.hasAttribute('download') ||
        link.getAttribute('href')?.startsWith('#')
      ) {
        return;
      }
      event.preventDefault();
      this.go(link.pathname + link.search);
    });
  }

  go(to: string, { replace = false } = {}) {
    if (replace) {
      history.replaceState(null, '', to);
    } else {
      history.pushState(null, '', to);
    }
    this.place = here();
    this.#arrive();
  }

  back(otherwise: string) {
    if (history.length > 1) {
      history.back();
    } else {
      this.go(otherwise);
    }
  }

  #arrive() {
    scrollTo(0, 0);
  }
}

export const router = new Router();
