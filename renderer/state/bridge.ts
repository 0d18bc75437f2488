/** The way to the desk. A call that throws is a bug on the other side: here it becomes a failure like any other. */
import type { Bridge } from '../../electron/ipc/contract'
import { failed, type Reply } from '../../store/model'
import { said } from '../language'

export function bridge(): Bridge {
  return window.copydesk
}

export async function ask<T>(call: (desk: Bridge) => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    const reply = await call(bridge())
    return reply.ok ? reply : failed(reply.failure.code, said(reply.failure.message))
  } catch (thrown) {
    return failed('internal', thrown instanceof Error ? thrown.message : String(thrown))
  }
}
