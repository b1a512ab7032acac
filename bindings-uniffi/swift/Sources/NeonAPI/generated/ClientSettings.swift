// Written by cargo xtask generate from api/contract.toml. Do not edit.
import Foundation

/// Settings of a client; what is `nil` is as the environment or the default says.
public struct ClientSettings: Sendable {
  /// The API key that every request is sent with.
  public var apiKey: Secret?
  /// Where the API is: https, or http to this machine. Default: `https://console.neon.tech/api/v2`.
  public var baseUrl: String?
  /// Allows http to another machine, for a container or a phone emulator. Default: `false`.
  public var allowPlainHttp: Bool?
  /// Organization sent where an operation takes an `orgId` and the call gives none.
  public var orgId: String?
  /// Time for name look-up, TCP and TLS. Default: `.seconds(10)`. Allowed: `.milliseconds(1)` to `.seconds(600)`.
  public var connectTimeout: Duration?
  /// Time for one attempt, body included. Default: `.seconds(60)`. Allowed: `.milliseconds(1)` to `.seconds(3600)`.
  public var attemptTimeout: Duration?
  /// Time for one call with its queue, attempts and pauses; the wait for operations not counted; `noCallTimeout` for no
  /// limit. Default: `.seconds(300)`. Allowed: `.milliseconds(1)` or more.
  public var callTimeout: Duration?
  /// Repeats after 429, 503 and transport faults. Default: 4. Allowed: 0 to 20.
  public var retries: Int?
  /// How long 423 (locked) is waited out within a call. Default: `.seconds(120)`.
  public var lockTimeout: Duration?
  /// Which calls that start work wait until it is done. Default: `.all`.
  public var wait: Wait
  /// Time for the wait for operations alone. Default: `.seconds(300)`. Allowed: `.milliseconds(1)` or more.
  public var waitTimeout: Duration?
  /// First pause between two polls; it grows up to `pollIntervalMax`. Default: `.milliseconds(250)`. Allowed:
  /// `.milliseconds(50)` to `.seconds(60)`.
  public var pollInterval: Duration?
  /// Longest pause between two polls. Default: `.seconds(2)`. Allowed: `.milliseconds(50)` to `.seconds(60)`.
  public var pollIntervalMax: Duration?
  /// Paces requests before the server has to refuse them. Default: `true`.
  public var rateLimit: Bool?
  /// Requests a minute of the account. Default: 700. Allowed: 1 to 1000000.
  public var requestsPerMinute: Int?
  /// Requests of the account that may go at once before pacing begins. Default: 40. Allowed: 1 to 1000000.
  public var accountBurst: Int?
  /// Requests a second on one route (path template and method). Default: 40. Allowed: 1 to 1000000.
  public var routeRequestsPerSecond: Int?
  /// Requests a minute on all consumption routes together. Default: 30. Allowed: 1 to 1000000.
  public var consumptionRequestsPerMinute: Int?
  /// Organization API keys created a second. Default: 10. Allowed: 1 to 1000000.
  public var orgApiKeysPerSecond: Int?
  /// Name under which clients with different keys of one account share a rate limit.
  public var rateLimitGroup: String?
  /// Largest response body that is read, in bytes, after decompression. Default: 67108864. Allowed: 1024 or more.
  public var maxResponseBytes: Int?
  /// Appended to the User-Agent header, so that Neon can tell your program.
  public var userAgentSuffix: String?
  /// Proxy URL, which may hold a password; without one the environment decides; this machine is never reached through a
  /// proxy.
  public var proxy: Secret?
  /// Further root certificates to trust, each in PEM form.
  public var rootCertificates: [Data]?
  /// Called with every event of the engine; it never sees a secret.
  public var log: (@Sendable (LogEvent) -> Void)?
  /// Sets no limit to a call, whatever `callTimeout` says.
  public var noCallTimeout: Bool
  /// How many calls are made at once, each on a thread; further ones queue.
  public var threads: Int

  static let usualCallTimeout: Duration? = .milliseconds(300000)

  /// Makes settings.
  public init(
    apiKey: Secret? = nil, baseUrl: String? = nil, allowPlainHttp: Bool? = nil, orgId: String? = nil,
    connectTimeout: Duration? = nil, attemptTimeout: Duration? = nil, callTimeout: Duration? = nil, retries: Int? = nil,
    lockTimeout: Duration? = nil, wait: Wait = .all, waitTimeout: Duration? = nil, pollInterval: Duration? = nil,
    pollIntervalMax: Duration? = nil, rateLimit: Bool? = nil, requestsPerMinute: Int? = nil, accountBurst: Int? = nil,
    routeRequestsPerSecond: Int? = nil, consumptionRequestsPerMinute: Int? = nil, orgApiKeysPerSecond: Int? = nil,
    rateLimitGroup: String? = nil, maxResponseBytes: Int? = nil, userAgentSuffix: String? = nil, proxy: Secret? = nil,
    rootCertificates: [Data]? = nil, log: (@Sendable (LogEvent) -> Void)? = nil, noCallTimeout: Bool = false,
    threads: Int = 32
  ) {
    self.apiKey = apiKey
    self.baseUrl = baseUrl
    self.allowPlainHttp = allowPlainHttp
    self.orgId = orgId
    self.connectTimeout = connectTimeout
    self.attemptTimeout = attemptTimeout
    self.callTimeout = callTimeout
    self.retries = retries
    self.lockTimeout = lockTimeout
    self.wait = wait
    self.waitTimeout = waitTimeout
    self.pollInterval = pollInterval
    self.pollIntervalMax = pollIntervalMax
    self.rateLimit = rateLimit
    self.requestsPerMinute = requestsPerMinute
    self.accountBurst = accountBurst
    self.routeRequestsPerSecond = routeRequestsPerSecond
    self.consumptionRequestsPerMinute = consumptionRequestsPerMinute
    self.orgApiKeysPerSecond = orgApiKeysPerSecond
    self.rateLimitGroup = rateLimitGroup
    self.maxResponseBytes = maxResponseBytes
    self.userAgentSuffix = userAgentSuffix
    self.proxy = proxy
    self.rootCertificates = rootCertificates
    self.log = log
    self.noCallTimeout = noCallTimeout
    self.threads = threads
  }

  /// As they cross; a number that is not possible is refused here.
  func native() throws -> NativeSettings {
    NativeSettings(
      apiKey: apiKey, baseUrl: baseUrl, allowPlainHttp: allowPlainHttp, orgId: orgId,
      connectTimeoutMs: try milliseconds(setting: "connectTimeout", connectTimeout),
      attemptTimeoutMs: try milliseconds(setting: "attemptTimeout", attemptTimeout),
      callTimeoutMs: try milliseconds(setting: "callTimeout", callTimeout), noCallTimeout: noCallTimeout,
      retries: try count(setting: "retries", retries),
      lockTimeoutMs: try milliseconds(setting: "lockTimeout", lockTimeout), wait: wait,
      waitTimeoutMs: try milliseconds(setting: "waitTimeout", waitTimeout),
      pollIntervalMs: try milliseconds(setting: "pollInterval", pollInterval),
      pollIntervalMaxMs: try milliseconds(setting: "pollIntervalMax", pollIntervalMax), rateLimit: rateLimit,
      requestsPerMinute: try count(setting: "requestsPerMinute", requestsPerMinute),
      accountBurst: try count(setting: "accountBurst", accountBurst),
      routeRequestsPerSecond: try count(setting: "routeRequestsPerSecond", routeRequestsPerSecond),
      consumptionRequestsPerMinute: try count(setting: "consumptionRequestsPerMinute", consumptionRequestsPerMinute),
      orgApiKeysPerSecond: try count(setting: "orgApiKeysPerSecond", orgApiKeysPerSecond),
      rateLimitGroup: rateLimitGroup, maxResponseBytes: try count(setting: "maxResponseBytes", maxResponseBytes),
      userAgentSuffix: userAgentSuffix, proxy: proxy, rootCertificates: rootCertificates
    )
  }
}
