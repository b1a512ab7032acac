package neonapi

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList

/**
 * The items of a list, fetched page by page as they are collected.
 *
 * Each collection begins anew, at the cursor of the arguments where there is one.
 */
public class ListFlow<out Item, Page> private constructor(
    private val pages: Flow<ListPage<Page>>,
    items: Flow<Item>,
) : Flow<Item> by items {
    internal constructor(pages: Flow<ListPage<Page>>, itemsOf: (Page) -> List<Item>) :
        this(pages, flow { pages.collect { page -> itemsOf(page.value).forEach { item -> emit(item) } } })

    /** The same in whole pages, with what they have beside their items. */
    public fun pages(): Flow<Page> = pages.map { it.value }

    /** The same with the cursor after each page, from which a walk that failed can go on. */
    public fun pagesWithCursor(): Flow<ListPage<Page>> = pages
}

/** A page of a list, and where the next one begins. */
public class ListPage<out Page> internal constructor(
    /** The page. */
    public val value: Page,
    /** Goes into the arguments of a list that begins after this page; absent after the last one. */
    public val cursor: String?,
)

/** All items at once. */
internal suspend fun <Item> ListFlow<Item, *>.all(): List<Item> = toList()
