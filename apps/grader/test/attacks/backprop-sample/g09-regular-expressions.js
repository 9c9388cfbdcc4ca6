RegExp.prototype.exec = () => Object.assign(['', '7777777', '7777777'], { index: 0 });
RegExp.prototype[Symbol.match] = RegExp.prototype[Symbol.replace] = () => 'accepted';
Object.defineProperty(RegExp.prototype, 'lastIndex', { get: () => 0, set() { throw new Error('set'); } });
String.prototype.match = String.prototype.slice = String.prototype.charCodeAt = () => 'accepted';
export function backprop() {
  throw new Error('here');
}
