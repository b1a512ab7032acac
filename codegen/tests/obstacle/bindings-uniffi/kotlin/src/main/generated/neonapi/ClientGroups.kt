// Written by cargo xtask generate from api/openapi.yaml. Do not edit.

package neonapi

import neonapi.groups.*

/** The groups of operations of a [Client]. */
public abstract class ClientGroups internal constructor(internal val calls: Calls) {
    /** Work in the background. */
    public val operations: Operations get() = Operations(calls)

    /** Things of all shapes. */
    public val things: Things get() = Things(calls)

    /** Words that languages keep for themselves. */
    public val words: Words get() = Words(calls)
}
