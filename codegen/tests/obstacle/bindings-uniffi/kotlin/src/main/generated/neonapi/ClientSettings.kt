// Written by cargo xtask generate from api/contract.toml. Do not edit.

package neonapi

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.toKotlinDuration
import neonapi.models.NativeSettings
import neonapi.models.Wait

/** The settings of a [Client]; what is left out is as said. `with...` is `copy` for Java. */
public data class ClientSettings(
    /** The key. */
    public val apiKey: Secret? = null,
    /** Where the API is. Default: `https://obstacles.example.com`. */
    public val baseUrl: String? = null,
    /** Time for one call. Default: `300 s`. */
    public val callTimeout: Duration? = null,
    /** Repeats. Default: `4`. Allowed: 0 to 20. */
    public val retries: Long? = null,
    /** Which calls wait. Default: `ALL`. */
    public val wait: Wait? = null,
    /** Certificates to trust. */
    public val rootCertificates: List<ByteArray>? = null,
    /** Proxy to use. */
    public val proxy: String? = null,
    /** Whether requests are paced. Default: `true`. */
    public val rateLimit: Boolean? = null,
) {
    /** Leaves everything out. */
    public constructor() : this(apiKey = null)

    public fun withApiKey(apiKey: Secret?): ClientSettings = copy(apiKey = apiKey)
    public fun withBaseUrl(baseUrl: String?): ClientSettings = copy(baseUrl = baseUrl)
    public fun withCallTimeout(callTimeout: java.time.Duration?): ClientSettings =
        copy(callTimeout = callTimeout?.toKotlinDuration())
    public fun withRetries(retries: Long?): ClientSettings = copy(retries = retries)
    public fun withWait(wait: Wait?): ClientSettings = copy(wait = wait)
    public fun withRootCertificates(rootCertificates: List<ByteArray>?): ClientSettings =
        copy(rootCertificates = rootCertificates)
    public fun withProxy(proxy: String?): ClientSettings = copy(proxy = proxy)
    public fun withRateLimit(rateLimit: Boolean?): ClientSettings = copy(rateLimit = rateLimit)

    /** The time of a call, where it is bounded. */
    internal val limit: Duration? get() = (callTimeout ?: 300000.milliseconds).unlessEndless()

    internal fun toNative(): NativeSettings =
        NativeSettings(
            apiKey = apiKey,
            baseUrl = baseUrl,
            noCallTimeout = callTimeout == Duration.INFINITE,
            callTimeoutMs = callTimeout?.unlessEndless()?.checkedMilliseconds("callTimeout", ::configuration),
            retries = retries?.checked("retries"),
            wait = wait,
            rootCertificates = rootCertificates,
            proxy = proxy,
            rateLimit = rateLimit,
        )
}
