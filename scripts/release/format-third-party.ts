import type {ShippedLibrary} from './shipped-libraries';

/** The document that names what of others is in the extension. */
export function formatThirdParty(libraries: readonly ShippedLibrary[]): string {
  const rows = libraries.map(
    ({name, version, licence, address}) => `| [${name}](${address}) | ${version} | ${licence} |`,
  );
  const texts = libraries.map(({name, licenceText}) => `## ${name}\n\n\`\`\`\n${licenceText}\n\`\`\``);
  return `# Libraries in the extension

Every library of which a part is in the scripts that are shipped, written by \`npm run third-party\`. All else in the extension is
this project's own ([MIT](LICENSE)); what the attribution model was learnt from is told in its
[card](src/core/statements/model/weights/MODEL_CARD.md).

| library | version | licence |
| --- | --- | --- |
${rows.join('\n')}

${texts.join('\n\n')}
`;
}
