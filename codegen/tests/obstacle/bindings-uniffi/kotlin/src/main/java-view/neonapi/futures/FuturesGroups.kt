// Written by cargo xtask generate from api/openapi.yaml. Do not edit.

package neonapi.futures

import neonapi.Client

/** The groups of operations with futures, for Java. */
public abstract class FuturesGroups internal constructor(internal val client: Client) {
    /** See [neonapi.groups.Operations]. */
    public val operations: OperationsFutures get() = OperationsFutures(client.operations)

    /** See [neonapi.groups.Things]. */
    public val things: ThingsFutures get() = ThingsFutures(client.things)

    /** See [neonapi.groups.Words]. */
    public val words: WordsFutures get() = WordsFutures(client.words)
}
