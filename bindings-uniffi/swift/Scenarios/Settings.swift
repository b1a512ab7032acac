import NeonAPI

/// What the driver does not know.
struct Unknown: Error, CustomStringConvertible {
  let description: String
}

/// The settings of a client.
func clientSettings(_ texts: [String: String]) throws -> ClientSettings {
  var settings = ClientSettings()
  for (name, text) in texts {
    switch name {
    case "api_key": settings.apiKey = Secret(text)
    case "base_url": settings.baseUrl = text
    case "org_id": settings.orgId = text
    case "user_agent_suffix": settings.userAgentSuffix = text
    case "call_timeout_ms" where text == "none": settings.noCallTimeout = true
    case "call_timeout_ms": settings.callTimeout = try time(text)
    case "attempt_timeout_ms": settings.attemptTimeout = try time(text)
    case "connect_timeout_ms": settings.connectTimeout = try time(text)
    case "lock_timeout_ms": settings.lockTimeout = try time(text)
    case "wait_timeout_ms": settings.waitTimeout = try time(text)
    case "poll_interval_ms": settings.pollInterval = try time(text)
    case "poll_interval_max_ms": settings.pollIntervalMax = try time(text)
    case "max_response_bytes": settings.maxResponseBytes = try number(text)
    case "rate_limit": settings.rateLimit = text == "true"
    case "requests_per_minute": settings.requestsPerMinute = try number(text)
    case "account_burst": settings.accountBurst = try number(text)
    case "retries": settings.retries = try number(text)
    case "wait": settings.wait = try waits(text)
    default: throw Unknown(description: "setting \(name)")
    }
  }
  return settings
}

private func number(_ text: String) throws -> Int {
  guard let number = Int(text) else { throw Unknown(description: "number \(text)") }
  return number
}

private func time(_ text: String) throws -> Duration {
  .milliseconds(try number(text))
}

private func waits(_ text: String) throws -> Wait {
  switch text {
  case "all": .all
  case "creations": .creations
  case "none": .none
  default: throw Unknown(description: "wait \(text)")
  }
}
