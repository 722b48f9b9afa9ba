/** Whether the reader pays for what is transferred, or has asked the browser to save data, as far as it tells. */
export function isMetered(): boolean {
  if (!('connection' in navigator)) return false;
  const { connection } = navigator;
  if (typeof connection !== 'object' || connection === null) return false;
  const saves = 'saveData' in connection && connection.saveData === true;
  return saves || ('type' in connection && connection.type === 'cellular');
}
