/** What surveys write for a figure at or above the highest that they give. */
export const TOP_CODE = '#';
