/// A client of the Neon API; one is enough for a program, and any number of tasks may use it.
///
///     let client = try Client.fromEnvironment()
///     for try await branch in client.branches.list(projectId: "shop-12345678") {
///       print(branch.name)
///     }
///
/// Every call throws a ``NeonError``, or a `CancellationError` when its task was cancelled: then the call has ended,
/// within 200 ms. Options of a single call are its `options`. Calls that start work wait until it is done, as the
/// setting `wait` says.
public final class Client: Sendable {
  private let engine: Engine
  private let options: CallOptions
  private let recorder: ResponseRecorder?

  /// Makes a client.
  ///
  /// Without `apiKey` in the settings it throws ``NeonError/configuration(_:)``; see ``fromEnvironment(_:)``.
  public convenience init(_ settings: ClientSettings) throws {
    try self.init(settings) { try NativeClient(settings: $0, log: $1) }
  }

  /// Makes a client with the key of the environment variable `NEON_API_KEY` and, where it is set, the address of
  /// `NEON_API_BASE_URL`; settings go before the environment.
  public static func fromEnvironment(_ settings: ClientSettings = ClientSettings()) throws -> Client {
    try Client(settings) { try NativeClient.fromEnvironment(settings: $0, log: $1) }
  }

  private init(
    _ settings: ClientSettings, _ make: (NativeSettings, (any NativeLog)?) throws -> NativeClient
  ) throws {
    guard (1...10_000).contains(settings.threads) else {
      throw NeonError.refused(.configuration, "threads: \(settings.threads) is not possible, 1 to 10000 are")
    }
    do {
      let native = try make(try settings.native(), settings.log.map(LogHook.init))
      engine = Engine(native, threads: settings.threads)
    } catch {
      throw NeonError.of(error)
    }
    (options, recorder) = (CallOptions(), nil)
  }

  private init(_ engine: Engine, _ options: CallOptions, _ recorder: ResponseRecorder?) {
    (self.engine, self.options, self.recorder) = (engine, options, recorder)
  }

  /// Ends the client and those made from it: calls under way stop at their next step, new ones are refused with
  /// ``NeonError/closed(_:)``. Closing twice does nothing, and a client that is let go needs no closing.
  public func close() {
    engine.native.end()
  }

  /// How many requests run on although their calls were cancelled; each ends with its time-out.
  public var requestsLeftBehind: Int {
    Int(clamping: engine.native.requestsLeftBehind())
  }

  /// The same client with options for all of its calls; those of a call go before them.
  public func withOptions(_ options: CallOptions) -> Client {
    Client(engine, options.over(self.options), recorder)
  }

  /// Gives status, headers and raw body of a call beside its value.
  ///
  ///     let response = try await client.withResponse { try await $0.projects.get(projectId: "shop-12345678") }
  ///     print(response.value.name, response.details.requestId ?? "")
  ///
  /// - Parameter call: Makes the call through the client it is given; of several calls the last one counts.
  /// - Throws: What the call throws; ``NeonError/invalidArgument(_:)`` when it made none. A list makes none.
  public func withResponse<Value: Sendable>(
    _ call: @Sendable (Client) async throws -> Value
  ) async throws -> Response<Value> {
    let recorder = ResponseRecorder()
    let value = try await call(Client(engine, options, recorder))
    guard let details = recorder.take() else {
      throw NeonError.refused(.invalidArgument, "withResponse: the closure made no call through its client")
    }
    return Response(value: value, details: details)
  }

  /// Makes a request to an operation that this version does not know, with the same retries, limits and errors.
  ///
  /// - Parameters:
  ///   - method: Its method.
  ///   - path: Path below the base URL, such as `/projects`.
  ///   - query: Parameters of the query, not encoded.
  ///   - body: Its body.
  ///   - options: Options of the call.
  /// - Returns: The JSON of the answer, `null` when the body is not JSON.
  public func request(
    _ method: Method, _ path: String, query: [QueryParameter] = [], body: RequestBody = .none,
    options: CallOptions = CallOptions()
  ) async throws -> Response<JsonValue> {
    let answer = try await run(options) {
      try $0.request(method: method, path: path, query: query, body: body, call: $1)
    }
    return Response(value: answer.value, details: ResponseDetails(answer.response))
  }

  /// Makes a call on a thread of ours; it ends with the task.
  func run<Answer: Sendable>(
    _ options: CallOptions, raised: Raised? = nil, awaited: Awaited? = nil,
    _ body: @escaping @Sendable (NativeClient, NativeCall) throws -> Answer
  ) async throws -> Answer {
    let call = try options.over(self.options).nativeCall(withResponse: recorder != nil)
    return try await run(call, raised: raised, awaited: awaited) { [native = engine.native, recorder] in
      let answer = try body(native, call)
      recorder?.record(call.response())
      return answer
    }
  }

  /// Does work of a call on a thread of ours.
  ///
  /// - Parameters:
  ///   - raised: What closures of the caller throw, which goes before what the call throws.
  ///   - awaited: A closure of the caller that the call waits for and that ends with the task.
  func run<Answer: Sendable>(
    _ call: NativeCall, raised: Raised? = nil, awaited: Awaited? = nil, _ body: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    do {
      return try await engine.threads.run(cancel: { call.cancel(); awaited?.cancel() }, body)
    } catch {
      if let raised = raised?.error { throw raised }
      throw Self.error(error)
    }
  }

  /// A call that walks a list, all pages together.
  func startList(
    _ options: CallOptions, _ body: (NativeClient, NativeCall) throws -> NativeList
  ) throws -> (NativeCall, NativeList) {
    let call = try options.over(self.options).nativeCall()
    do {
      return (call, try body(engine.native, call))
    } catch {
      throw Self.error(error)
    }
  }

  /// Blocks a thread of ours until a closure of the caller is done, which may make calls itself.
  func wait<Value: Sendable>(
    _ awaited: Awaited, for closure: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    try engine.threads.whileBlocked { awaited.wait(for: closure) }.get()
  }

  private static func error(_ error: any Error) -> any Error {
    if error is CancellationError { return error }
    let error = NeonError.of(error)
    // Nothing but the task trips the token of a call.
    if case .cancelled = error { return CancellationError() }
    return error
  }
}

/// What a client and those made from it share.
private final class Engine: Sendable {
  let native: NativeClient
  let threads: CallThreads

  init(_ native: NativeClient, threads: Int) {
    self.native = native
    self.threads = CallThreads(maximum: threads)
  }

  deinit {
    threads.end()
  }
}
