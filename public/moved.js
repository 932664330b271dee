/*
 * A page has moved: go on to where it is now, with the place on the page that was asked for. Without script the
 * browser goes on as well, but forgets that place.
 */
const { to } = document.currentScript.dataset;
location.replace(to + location.search + location.hash);
