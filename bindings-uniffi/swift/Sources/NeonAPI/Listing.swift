/// A list, which fetches page after page while it is walked.
///
///     for try await branch in client.branches.list(projectId: "shop-12345678") { ... }
///
/// It sends nothing before that, and every walk begins anew. ``pages`` gives whole pages. A walk ends after the last
/// item or the first error; the `cursor` of its iterator says where another list goes on.
public struct Listing<Item: Sendable, Page: Sendable>: AsyncSequence, Sendable {
  public typealias Element = Item

  /// The same list by pages.
  public let pages: Pages
  private let items: @Sendable (Page) -> [Item]

  init(
    _ client: Client, _ options: CallOptions, items: @escaping @Sendable (Page) -> [Item],
    page: @escaping @Sendable (AnyPage) -> Page?,
    _ list: @escaping @Sendable (NativeClient, NativeCall) throws -> NativeList
  ) {
    pages = Pages(client: client, options: options, list: list, page: page)
    self.items = items
  }

  /// Begins a walk.
  public func makeAsyncIterator() -> Iterator {
    Iterator(pages: pages.makeAsyncIterator(), items: items)
  }

  /// All items at once.
  public func all() async throws -> [Item] {
    var all: [Item] = []
    for try await page in pages { all += items(page) }
    return all
  }

  /// One walk.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var pages: Pages.Iterator
    fileprivate let items: @Sendable (Page) -> [Item]
    private var fetched: ArraySlice<Item> = []

    fileprivate init(pages: Pages.Iterator, items: @escaping @Sendable (Page) -> [Item]) {
      (self.pages, self.items) = (pages, items)
    }

    /// Where the page after the last one fetched begins, or the cursor that the walk began at.
    public var cursor: String? { pages.cursor }

    /// The next item.
    public mutating func next() async throws -> Item? {
      while fetched.isEmpty {
        try Task.checkCancellation()
        guard let page = try await pages.next() else { return nil }
        fetched = items(page)[...]
      }
      return fetched.removeFirst()
    }
  }

  /// A list by pages.
  public struct Pages: AsyncSequence, Sendable {
    public typealias Element = Page

    fileprivate let client: Client
    fileprivate let options: CallOptions
    fileprivate let list: @Sendable (NativeClient, NativeCall) throws -> NativeList
    fileprivate let page: @Sendable (AnyPage) -> Page?

    /// Begins a walk.
    public func makeAsyncIterator() -> Iterator {
      Iterator(pages: self)
    }

    /// One walk.
    public struct Iterator: AsyncIteratorProtocol {
      private let pages: Pages
      private let walk: Result<(call: Call, list: NativeList), any Error>
      private var isOver = false

      fileprivate init(pages: Pages) {
        self.pages = pages
        walk = Result { try pages.client.startList(pages.options, pages.list) }
      }

      /// Where the page after the last one fetched begins, or the cursor that the walk began at.
      public var cursor: String? { try? walk.get().list.cursor() }

      /// The next page.
      public mutating func next() async throws -> Page? {
        if isOver { return nil }
        // Until a page is there: after an error nothing follows.
        isOver = true
        let (call, list) = try walk.get()
        let found = try await pages.client.run(call) { _ in try list.nextPage() }
        guard let found else { return nil }
        guard let page = pages.page(found) else {
          throw NeonError.refused(.internal, "a page of another list")
        }
        isOver = false
        return page
      }
    }
  }
}
