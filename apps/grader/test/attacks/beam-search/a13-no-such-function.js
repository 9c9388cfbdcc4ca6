export const beamsearch = () => [];
