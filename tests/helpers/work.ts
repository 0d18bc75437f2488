/** Milliseconds that this process has worked since `began`, a `process.cpuUsage()`: what else the machine does is not counted. */
export function workSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1_000
}
