declare module 'vitest?own' {
  export { expect, vi } from 'vitest';
}
