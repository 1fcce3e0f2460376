export async function buildSite(): Promise<void> {}
