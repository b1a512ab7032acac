// Written by cargo xtask generate from api/. Do not edit.
extension Client {
  /// Work in the background.
  public var operations: Operations { Operations(client: self) }

  /// Things of all shapes.
  public var things: Things { Things(client: self) }

  /// Words that languages keep for themselves.
  public var words: Words { Words(client: self) }
}
