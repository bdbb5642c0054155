/** Every fixture of a kind of site: its site, its name and its words. */
export const fixtures = Object.entries(
  import.meta.glob<string>('../fixtures/sites/*/*.html', { eager: true, query: '?raw', import: 'default' }),
).map(([path, html]) => {
  const [site = '', name = ''] = path.replace('.html', '').split('/').slice(-2);
  return { site, name, html, path };
});
