/** The icons of what is drawn before any library is there, as `iconPaths`. */
export const plainIcons = {
  close: ['m6 6 12 12', 'm18 6-12 12'],
  down: ['m6 9.5 6 6 6-6'],
} as const;
