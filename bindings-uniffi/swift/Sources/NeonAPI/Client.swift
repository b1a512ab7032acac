/// A client of the Neon API; one is enough for a program, and any number of tasks may use it.
///
///     let client = try Client.fromEnvironment()
///     for try await branch in client.branches.list(projectId: "shop-12345678") {
///       print(branch.name)
///     }
///
/// Every call throws a ``NeonError``, or a `CancellationError` when its task was cancelled: then the call has ended,
/// within 200 ms, and ``CallOptions/onInterrupted`` was told what it had reached. Options of a single call are its
/// `options`. Calls that start work wait until it is done, as the setting `wait` says.
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
      engine = Engine(native, settings)
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
  /// The closure makes the call through the client it is given; of several calls the last one counts. Polls of a wait do
  /// not count. Lists are refused, since their items come in many answers.
  ///
  /// - Throws: What the call throws; ``NeonError/invalidArgument(_:)`` when no call was answered.
  public func withResponse<Value: Sendable>(
    isolation: isolated (any Actor)? = #isolation, _ call: (Client) async throws -> Value
  ) async throws -> Response<Value> {
    let recorder = ResponseRecorder()
    let value = try await call(Client(engine, options, recorder))
    guard let details = recorder.take() else {
      throw NeonError.refused(.invalidArgument, "withResponse: the closure made no call that has an answer of its own")
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
    _ options: CallOptions, raised: Raised? = nil, cancel: (@Sendable () -> Void)? = nil,
    _ body: @escaping @Sendable (NativeClient, NativeCall) throws -> Answer
  ) async throws -> Answer {
    try await run(call(options), raised: raised, cancel: cancel) { [native = engine.native, recorder] call in
      let answer = try body(native, call)
      recorder?.record(call.response())
      return answer
    }
  }

  /// Does work of a call on a thread of ours.
  ///
  /// - Parameters:
  ///   - raised: What closures of the caller throw, which goes before what the call throws.
  ///   - cancel: Ends what the call waits for besides its own work.
  func run<Answer: Sendable>(
    _ call: Call, raised: Raised? = nil, cancel: (@Sendable () -> Void)? = nil,
    _ body: @escaping @Sendable (NativeCall) throws -> Answer
  ) async throws -> Answer {
    do {
      return try await engine.threads.run(limit: call.limit, cancel: { call.cancel(); cancel?() }) {
        try body(call.begin(after: $0))
      }
    } catch is CancellationError {
      // It had not begun.
      throw CancellationError()
    } catch {
      let (error, raised) = (NeonError.of(error), raised?.error)
      // Nothing but the task trips the token of a call.
      guard case .cancelled = error else {
        if let raised {
          call.onInterrupted?(error.failure)
          throw raised
        }
        throw error
      }
      call.onInterrupted?(error.failure)
      throw raised ?? CancellationError()
    }
  }

  /// Does work that is not cancelled and for which no thread has to be free.
  func runBeside(_ work: @escaping @Sendable () throws -> Void) async throws {
    try await engine.threads.runBeside(work)
  }

  /// A call that walks a list, all pages together.
  func startList(
    _ options: CallOptions, _ body: (NativeClient, NativeCall) throws -> NativeList
  ) throws -> (Call, NativeList) {
    guard recorder == nil else {
      throw NeonError.refused(.invalidArgument, "withResponse: the items of a list come in many answers")
    }
    let call = try call(options)
    do {
      return (call, try body(engine.native, call.begin()))
    } catch {
      throw NeonError.of(error)
    }
  }

  /// Blocks a thread of ours until a closure of the caller is done, which may make calls itself.
  func wait<Input, Output>(_ awaited: Awaited<Input, Output>, for input: Input) throws -> Output {
    try engine.threads.whileBlocked { awaited.wait(for: input) }.get()
  }

  /// Options of a call over those of the client.
  func effective(_ options: CallOptions) -> CallOptions {
    options.over(self.options)
  }

  /// How many calls wait for a thread.
  var callsInLine: Int {
    engine.threads.inLine
  }

  private func call(_ options: CallOptions) throws -> Call {
    let options = effective(options)
    return try Call(options, limit: options.callTimeout ?? engine.callTimeout, withResponse: recorder != nil)
  }
}

/// What a client and those made from it share.
private final class Engine: Sendable {
  let native: NativeClient
  let threads: CallThreads
  let callTimeout: Duration?

  init(_ native: NativeClient, _ settings: ClientSettings) {
    self.native = native
    threads = CallThreads(maximum: settings.threads)
    callTimeout = settings.noCallTimeout ? nil : settings.callTimeout ?? ClientSettings.usualCallTimeout
  }

  deinit {
    threads.end()
  }
}
