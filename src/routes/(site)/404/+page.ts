/** Hosts look for `404.html`, not for a folder of that name. */
export const trailingSlash = 'never';
