// Timers that go on while the page is hidden: browsers throttle a worker's timers less than a page's.
type Order = { kind: 'set'; id: number; ms: number } | { kind: 'clear'; id: number };

const running = new Map<number, ReturnType<typeof setTimeout>>();

addEventListener('message', (event: MessageEvent<Order>) => {
  const order = event.data;
  clearTimeout(running.get(order.id));
  running.delete(order.id);
  if (order.kind === 'set') {
    running.set(
      order.id,
      setTimeout(() => {
        running.delete(order.id);
        postMessage(order.id);
      }, order.ms),
    );
  }
});
