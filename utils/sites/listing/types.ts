/** Does a schema.org type, or one of several, have this name? Written with or without the address before it. */
export const hasType = (said: unknown, name: string): boolean =>
  (Array.isArray(said) ? said : [said]).some(
    (one) => typeof one === 'string' && one.replace(/^.*[/#:]/, '').toLowerCase() === name.toLowerCase(),
  );
