package neonapi

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.FlowCollector
import kotlinx.coroutines.flow.toList

/**
 * The items of a list, fetched page by page as they are collected.
 *
 * Each collection begins anew, at the cursor of the arguments where there is one.
 */
public class ListFlow<out Item, Page> internal constructor(
    private val pages: Flow<Page>,
    private val itemsOf: (Page) -> List<Item>,
) : Flow<Item> {
    /** The same in whole pages, with what they have beside their items. */
    public fun pages(): Flow<Page> = pages

    override suspend fun collect(collector: FlowCollector<Item>): Unit =
        pages.collect { page -> itemsOf(page).forEach { item -> collector.emit(item) } }
}

/** All items at once. */
internal suspend fun <Item> ListFlow<Item, *>.all(): List<Item> = toList()
