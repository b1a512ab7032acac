// Written by cargo xtask generate from api/contract.toml. Do not edit.

package neonapi

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.toKotlinDuration
import neonapi.models.NativeSettings
import neonapi.models.Wait

/** The settings of a [Client]; what is left out is as said. `with...` is `copy` for Java. */
public data class ClientSettings(
    /** The API key that every request is sent with. */
    public val apiKey: Secret? = null,
    /** Where the API is: https, or http to this machine. Default: `https://console.neon.tech/api/v2`. */
    public val baseUrl: String? = null,
    /** Allows http to another machine, for a container or a phone emulator. Default: `false`. */
    public val allowPlainHttp: Boolean? = null,
    /** Organization sent where an operation takes an `orgId` and the call gives none. */
    public val orgId: String? = null,
    /** Time for name look-up, TCP and TLS. Default: `10 s`. Allowed: 1 ms to 600 s. */
    public val connectTimeout: Duration? = null,
    /** Time for one attempt, body included. Default: `60 s`. Allowed: 1 ms to 3600 s. */
    public val attemptTimeout: Duration? = null,
    /**
     * Time for one call with its queue, attempts and pauses; the wait for operations not counted; `Duration.INFINITE`
     * for no limit. Default: `300 s`.
     */
    public val callTimeout: Duration? = null,
    /** Repeats after 429, 503 and transport faults. Default: `4`. Allowed: 0 to 20. */
    public val retries: Long? = null,
    /** How long 423 (locked) is waited out within a call. Default: `120 s`. */
    public val lockTimeout: Duration? = null,
    /** Which calls that start work wait until it is done. Default: `ALL`. */
    public val wait: Wait? = null,
    /** Time for the wait for operations alone. Default: `300 s`. */
    public val waitTimeout: Duration? = null,
    /** First pause between two polls; it grows up to `pollIntervalMax`. Default: `250 ms`. Allowed: 50 ms to 60 s. */
    public val pollInterval: Duration? = null,
    /** Longest pause between two polls. Default: `2 s`. Allowed: 50 ms to 60 s. */
    public val pollIntervalMax: Duration? = null,
    /** Paces requests before the server has to refuse them. Default: `true`. */
    public val rateLimit: Boolean? = null,
    /** Requests a minute of the account. Default: `700`. Allowed: 1 to 1000000. */
    public val requestsPerMinute: Long? = null,
    /** Requests of the account that may go at once before pacing begins. Default: `40`. Allowed: 1 to 1000000. */
    public val accountBurst: Long? = null,
    /** Requests a second on one route (path template and method). Default: `40`. Allowed: 1 to 1000000. */
    public val routeRequestsPerSecond: Long? = null,
    /** Requests a minute on all consumption routes together. Default: `30`. Allowed: 1 to 1000000. */
    public val consumptionRequestsPerMinute: Long? = null,
    /** Organization API keys created a second. Default: `10`. Allowed: 1 to 1000000. */
    public val orgApiKeysPerSecond: Long? = null,
    /** Name under which clients with different keys of one account share a rate limit. */
    public val rateLimitGroup: String? = null,
    /**
     * Largest response body that is read, in bytes, after decompression. Default: `67108864`. Allowed: 1024 or more.
     */
    public val maxResponseBytes: Long? = null,
    /** Appended to the User-Agent header, so that Neon can tell your program. */
    public val userAgentSuffix: String? = null,
    /**
     * Proxy URL, which may hold a password; without one the environment decides; this machine is never reached through
     * a proxy.
     */
    public val proxy: Secret? = null,
    /** Further root certificates to trust, each in PEM form. */
    public val rootCertificates: List<ByteArray>? = null,
) {
    /** Leaves everything out. */
    public constructor() : this(apiKey = null)

    public fun withApiKey(apiKey: Secret?): ClientSettings = copy(apiKey = apiKey)
    public fun withBaseUrl(baseUrl: String?): ClientSettings = copy(baseUrl = baseUrl)
    public fun withAllowPlainHttp(allowPlainHttp: Boolean?): ClientSettings = copy(allowPlainHttp = allowPlainHttp)
    public fun withOrgId(orgId: String?): ClientSettings = copy(orgId = orgId)
    public fun withConnectTimeout(connectTimeout: java.time.Duration?): ClientSettings =
        copy(connectTimeout = connectTimeout?.toKotlinDuration())
    public fun withAttemptTimeout(attemptTimeout: java.time.Duration?): ClientSettings =
        copy(attemptTimeout = attemptTimeout?.toKotlinDuration())
    public fun withCallTimeout(callTimeout: java.time.Duration?): ClientSettings =
        copy(callTimeout = callTimeout?.toKotlinDuration())
    public fun withRetries(retries: Long?): ClientSettings = copy(retries = retries)
    public fun withLockTimeout(lockTimeout: java.time.Duration?): ClientSettings =
        copy(lockTimeout = lockTimeout?.toKotlinDuration())
    public fun withWait(wait: Wait?): ClientSettings = copy(wait = wait)
    public fun withWaitTimeout(waitTimeout: java.time.Duration?): ClientSettings =
        copy(waitTimeout = waitTimeout?.toKotlinDuration())
    public fun withPollInterval(pollInterval: java.time.Duration?): ClientSettings =
        copy(pollInterval = pollInterval?.toKotlinDuration())
    public fun withPollIntervalMax(pollIntervalMax: java.time.Duration?): ClientSettings =
        copy(pollIntervalMax = pollIntervalMax?.toKotlinDuration())
    public fun withRateLimit(rateLimit: Boolean?): ClientSettings = copy(rateLimit = rateLimit)
    public fun withRequestsPerMinute(requestsPerMinute: Long?): ClientSettings =
        copy(requestsPerMinute = requestsPerMinute)
    public fun withAccountBurst(accountBurst: Long?): ClientSettings = copy(accountBurst = accountBurst)
    public fun withRouteRequestsPerSecond(routeRequestsPerSecond: Long?): ClientSettings =
        copy(routeRequestsPerSecond = routeRequestsPerSecond)
    public fun withConsumptionRequestsPerMinute(consumptionRequestsPerMinute: Long?): ClientSettings =
        copy(consumptionRequestsPerMinute = consumptionRequestsPerMinute)
    public fun withOrgApiKeysPerSecond(orgApiKeysPerSecond: Long?): ClientSettings =
        copy(orgApiKeysPerSecond = orgApiKeysPerSecond)
    public fun withRateLimitGroup(rateLimitGroup: String?): ClientSettings = copy(rateLimitGroup = rateLimitGroup)
    public fun withMaxResponseBytes(maxResponseBytes: Long?): ClientSettings = copy(maxResponseBytes = maxResponseBytes)
    public fun withUserAgentSuffix(userAgentSuffix: String?): ClientSettings = copy(userAgentSuffix = userAgentSuffix)
    public fun withProxy(proxy: Secret?): ClientSettings = copy(proxy = proxy)
    public fun withRootCertificates(rootCertificates: List<ByteArray>?): ClientSettings =
        copy(rootCertificates = rootCertificates)

    /** The time of a call, where it is bounded. */
    internal val limit: Duration? get() = (callTimeout ?: 300000.milliseconds).unlessEndless()

    internal fun toNative(): NativeSettings =
        NativeSettings(
            apiKey = apiKey,
            baseUrl = baseUrl,
            allowPlainHttp = allowPlainHttp,
            orgId = orgId,
            connectTimeoutMs = connectTimeout?.checkedMilliseconds("connectTimeout", ::configuration),
            attemptTimeoutMs = attemptTimeout?.checkedMilliseconds("attemptTimeout", ::configuration),
            noCallTimeout = callTimeout == Duration.INFINITE,
            callTimeoutMs = callTimeout?.unlessEndless()?.checkedMilliseconds("callTimeout", ::configuration),
            retries = retries?.checked("retries"),
            lockTimeoutMs = lockTimeout?.checkedMilliseconds("lockTimeout", ::configuration),
            wait = wait,
            waitTimeoutMs = waitTimeout?.checkedMilliseconds("waitTimeout", ::configuration),
            pollIntervalMs = pollInterval?.checkedMilliseconds("pollInterval", ::configuration),
            pollIntervalMaxMs = pollIntervalMax?.checkedMilliseconds("pollIntervalMax", ::configuration),
            rateLimit = rateLimit,
            requestsPerMinute = requestsPerMinute?.checked("requestsPerMinute"),
            accountBurst = accountBurst?.checked("accountBurst"),
            routeRequestsPerSecond = routeRequestsPerSecond?.checked("routeRequestsPerSecond"),
            consumptionRequestsPerMinute = consumptionRequestsPerMinute?.checked("consumptionRequestsPerMinute"),
            orgApiKeysPerSecond = orgApiKeysPerSecond?.checked("orgApiKeysPerSecond"),
            rateLimitGroup = rateLimitGroup,
            maxResponseBytes = maxResponseBytes?.checked("maxResponseBytes"),
            userAgentSuffix = userAgentSuffix,
            proxy = proxy,
            rootCertificates = rootCertificates,
        )
}
