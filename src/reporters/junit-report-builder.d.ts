/** The part of junit-report-builder that is used; its own types give its default export another shape than it has. */
declare module 'junit-report-builder' {
  interface Case {
    name(name: string): this;
    className(name: string): this;
    failure(message: string, type: string): this;
    error(message: string, type: string): this;
    skipped(): this;
    standardOutput(text: string): this;
  }
  interface Suite {
    name(name: string): this;
    testCase(): Case;
  }
  interface Builder {
    newBuilder(): Builder;
    name(name: string): this;
    testSuite(): Suite;
    build(): string;
  }
  const builder: Builder;
  export default builder;
}
