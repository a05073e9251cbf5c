/** Puts arguments in place of `{{name}}`. */
export function fill(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{([a-zA-Z]+)\}\}/g, (whole, name: string) => String(args[name] ?? whole));
}
