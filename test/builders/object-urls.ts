/** What jsdom lacks: object URLs, counted as they are made and given back. */
export function countObjectUrls() {
  const open = new Set<string>();
  let made = 0;
  URL.createObjectURL = () => {
    const address = `blob:${(made += 1)}`;
    open.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => open.delete(address);
  return { open: () => open.size, made: () => made };
}
