/** "1 session", "2 sessions" */
export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
