export const askDay = () => {};
