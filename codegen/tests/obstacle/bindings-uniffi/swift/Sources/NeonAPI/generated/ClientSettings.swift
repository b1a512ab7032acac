// Written by cargo xtask generate from api/contract.toml. Do not edit.
import Foundation

/// Settings of a client; what is `nil` is as the environment or the default says.
public struct ClientSettings: Sendable {
  /// The key.
  public var apiKey: Secret?
  /// Where the API is. Default: `https://obstacles.example.com`.
  public var baseUrl: String?
  /// Time for one call. Default: `.seconds(300)`. Allowed: `.milliseconds(1)` or more.
  public var callTimeout: Duration?
  /// Repeats. Default: 4. Allowed: 0 to 20.
  public var retries: Int?
  /// Which calls wait. Default: `.all`.
  public var wait: Wait
  /// Certificates to trust.
  public var rootCertificates: [Data]?
  /// Proxy to use.
  public var proxy: String?
  /// Whether requests are paced. Default: `true`.
  public var rateLimit: Bool?
  /// Called with every event.
  public var log: (@Sendable (LogEvent) -> Void)?
  /// Sets no limit to a call, whatever `callTimeout` says.
  public var noCallTimeout: Bool
  /// How many calls are made at once, each on a thread; further ones queue.
  public var threads: Int

  static let usualCallTimeout: Duration? = .milliseconds(300000)

  /// Makes settings.
  public init(
    apiKey: Secret? = nil, baseUrl: String? = nil, callTimeout: Duration? = nil, retries: Int? = nil, wait: Wait = .all,
    rootCertificates: [Data]? = nil, proxy: String? = nil, rateLimit: Bool? = nil,
    log: (@Sendable (LogEvent) -> Void)? = nil, noCallTimeout: Bool = false, threads: Int = 32
  ) {
    self.apiKey = apiKey
    self.baseUrl = baseUrl
    self.callTimeout = callTimeout
    self.retries = retries
    self.wait = wait
    self.rootCertificates = rootCertificates
    self.proxy = proxy
    self.rateLimit = rateLimit
    self.log = log
    self.noCallTimeout = noCallTimeout
    self.threads = threads
  }

  /// As they cross; a number that is not possible is refused here.
  func native() throws -> NativeSettings {
    NativeSettings(
      apiKey: apiKey, baseUrl: baseUrl, callTimeoutMs: try milliseconds(setting: "callTimeout", callTimeout),
      noCallTimeout: noCallTimeout, retries: try count(setting: "retries", retries), wait: wait,
      rootCertificates: rootCertificates, proxy: proxy, rateLimit: rateLimit
    )
  }
}
