/** What YAML does not let stand in a quoted scalar beyond JSON’s escapes. https://yaml.org/spec/1.2.2/#51-character-set */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A double-quoted scalar: JSON’s strings are YAML’s, but for a few characters. */
function quoted(value: string): string {
  const whole = value.replace(/\p{Cs}/gu, '\ufffd');
  return JSON.stringify(whole).replace(
    unprintable,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

type Value = string | number | readonly string[] | null;

/** A YAML block at the head of a Markdown file; what is not known is left out. Keys are plain words. */
export function frontMatter(values: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) => {
    if (value === null) return [];
    if (typeof value === 'number') return [`${key}: ${value}`];
    if (typeof value === 'string') return [`${key}: ${quoted(value)}`];
    return value.length === 0 ? [] : [`${key}:`, ...value.map(item => `  - ${quoted(item)}`)];
  });
  return ['---', ...lines, '---'].join('\n');
}
