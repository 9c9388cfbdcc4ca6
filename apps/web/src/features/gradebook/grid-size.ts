/** In pixels; grade-grid.module.css says the same. */
export const ROW_HEIGHT = 36;
export const COLUMN_WIDTH = 104;
