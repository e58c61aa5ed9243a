/** Every endpoint but those of operators is under this path. */
export const API_PREFIX = 'api/v1';
