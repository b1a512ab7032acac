package neonapi.scenarios

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import neonapi.ClientSettings
import neonapi.Secret
import neonapi.models.Wait

/** Settings of a client, by their names in the contract. */
internal fun settingsOf(values: Map<String, String>): ClientSettings =
    values.entries.fold(ClientSettings()) { settings, (name, value) ->
        when (name) {
            "api_key" -> settings.copy(apiKey = Secret(value))
            "base_url" -> settings.copy(baseUrl = value)
            "org_id" -> settings.copy(orgId = value)
            "call_timeout_ms" -> settings.copy(callTimeout = if (value == "none") Duration.INFINITE else timeOf(value))
            "attempt_timeout_ms" -> settings.copy(attemptTimeout = timeOf(value))
            "connect_timeout_ms" -> settings.copy(connectTimeout = timeOf(value))
            "lock_timeout_ms" -> settings.copy(lockTimeout = timeOf(value))
            "max_response_bytes" -> settings.copy(maxResponseBytes = value.toLong())
            "poll_interval_ms" -> settings.copy(pollInterval = timeOf(value))
            "poll_interval_max_ms" -> settings.copy(pollIntervalMax = timeOf(value))
            "rate_limit" -> settings.copy(rateLimit = value.toBooleanStrict())
            "requests_per_minute" -> settings.copy(requestsPerMinute = value.toLong())
            "account_burst" -> settings.copy(accountBurst = value.toLong())
            "retries" -> settings.copy(retries = value.toLong())
            "wait_timeout_ms" -> settings.copy(waitTimeout = timeOf(value))
            "user_agent_suffix" -> settings.copy(userAgentSuffix = value)
            "wait" -> settings.copy(wait = Wait.valueOf(value.uppercase()))
            else -> throw UnknownException("setting $name")
        }
    }

private fun timeOf(milliseconds: String): Duration = milliseconds.toLong().milliseconds
