// The page as a screen reader has it: the browser's accessibility tree, and what live regions say.

// Everything that is read, in order: role, name, description and state. What is hidden or inert is not in it.
export async function tree(page) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const state = (node, name) => node.properties?.find((property) => property.name === name)?.value.value
  return nodes.filter((node) => !node.ignored).map((node) => ({
    role: node.role?.value,
    name: node.name?.value ?? '',
    description: node.description?.value ?? '',
    pressed: state(node, 'pressed'),
    expanded: state(node, 'expanded'),
    checked: state(node, 'checked'),
    invalid: state(node, 'invalid'),
  }))
}

// Keeps what a live region says from now on; `heard` gives it.
export const listenTo = (region) => region.evaluate((it) => {
  window.heard = []
  new MutationObserver(() => window.heard.push(it.textContent)).observe(it, { childList: true, characterData: true, subtree: true })
})
export const heard = (page) => page.evaluate(() => window.heard)
