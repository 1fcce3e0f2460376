import type { load } from 'cheerio'

/** A node of the tree that cheerio gives: its types are named by a package that we don't depend on ourselves. */
export type HtmlNode = Extract<Parameters<typeof load>[0], { nodeType: number }>
export type Element = Extract<HtmlNode, { attribs: unknown }>

export function isElement(node: HtmlNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style'
}

/** Elements below `root` that hold, in order; nothing below an element that `stops` is looked at. */
export function descendants(
  root: Element,
  holds: (element: Element) => boolean,
  stops: (element: Element) => boolean = () => false,
): Element[] {
  const found: Element[] = []
  const visit = (element: Element) => {
    for (const child of element.children) {
      if (!isElement(child)) continue
      if (holds(child)) found.push(child)
      if (!stops(child)) visit(child)
    }
  }
  visit(root)
  return found
}
