/** A worker in a sandboxed frame: it reaches neither the page nor the network. Disposing it ends the worker at once. */
export class RunFrame implements Disposable {
  readonly #frame: HTMLIFrameElement;
  readonly #port: MessagePort;

  private constructor(frame: HTMLIFrameElement, port: MessagePort) {
    this.#frame = frame;
    this.#port = port;
  }

  /** @param program the worker's text */
  static async open(program: string): Promise<RunFrame> {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.hidden = true;
    frame.src = '/run-frame';
    await loaded(frame);
    const { port1, port2 } = new MessageChannel();
    // The frame has no origin that could be named; the port it is given is the only way back.
    frame.contentWindow?.postMessage(program, '*', [port2]);
    return new RunFrame(frame, port1);
  }

  send(message: unknown): void {
    this.#port.postMessage(message, []);
  }

  listen(hear: (message: unknown) => void): void {
    this.#port.addEventListener('message', ({ data }) => hear(data));
    this.#port.start();
  }

  [Symbol.dispose](): void {
    this.#port.close();
    this.#frame.remove();
  }
}

function loaded(frame: HTMLIFrameElement): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  frame.addEventListener('load', () => resolve(), { once: true });
  document.body.append(frame);
  return promise;
}
