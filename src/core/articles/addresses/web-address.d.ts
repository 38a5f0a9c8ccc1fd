/** The part of the URL Standard that every place where the core runs has; `core` is compiled without the DOM’s types. https://url.spec.whatwg.org/#api */
declare class URL {
  constructor(address: string, base?: string);
  static canParse(address: string, base?: string): boolean;
  readonly href: string;
  protocol: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  readonly searchParams: {
    forEach(hear: (value: string, name: string) => void): void;
    delete(name: string): void;
    has(name: string): boolean;
    get(name: string): string | null;
  };
}
