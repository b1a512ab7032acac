// Written by cargo xtask generate from api/contract.toml. Do not edit.

package neonapi

import kotlin.time.Duration
import neonapi.models.NativeSettings
import neonapi.models.Wait

/** The settings of a [Client]; what is left out is as said. */
public class ClientSettings(
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
    internal fun toNative(): NativeSettings =
        NativeSettings(
            apiKey = apiKey,
            baseUrl = baseUrl,
            noCallTimeout = callTimeout == Duration.INFINITE,
            callTimeoutMs = callTimeout?.takeIf { it.isFinite() }?.checkedMilliseconds("callTimeout", ::configuration),
            retries = retries?.checked("retries"),
            wait = wait,
            rootCertificates = rootCertificates,
            proxy = proxy,
            rateLimit = rateLimit,
        )
}
