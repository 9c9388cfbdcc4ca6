/**
 * A number of a picture, to a hundredth. Exponentials and logarithms of different engines part in their last bits, and a page that was drawn on the server must be
 * drawn the same in the browser.
 */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
