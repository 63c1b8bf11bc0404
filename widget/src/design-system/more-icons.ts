/** Drawings that come with what they are for, later than the shoe. */
export const INSPIRE = 'M7.5 14.5h5M8.5 17h3M10 3a5 5 0 0 0-3 9c.5.5.8 1 .8 2.5h4.4c0-1.5.3-2 .8-2.5a5 5 0 0 0-3-9Z';
export const KEYBOARD = 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M7 11.7h6';
export const SWAP = 'm6 3.5-3 3 3 3M3 6.5h12M14 10.5l3 3-3 3M17 13.5H5';
