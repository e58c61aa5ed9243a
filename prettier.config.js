/** Defaults, but for the width and the quotes. */
export default { printWidth: 100, singleQuote: true };
