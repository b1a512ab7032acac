package neonapi

import neonapi.models.NativeResponse

/** What a call gave, and what came back beside it. */
public class Response<out T> internal constructor(
    /** What the call gives. */
    public val value: T,
    /** Status, headers and raw body of its last answer. */
    public val details: ResponseDetails,
) {
    override fun toString(): String = "Response(details=$details)"
}

/** Status, headers and raw body of an answer. Headers and body may hold secrets: [toString] leaves them out. */
public class ResponseDetails internal constructor(native: NativeResponse) {
    /** HTTP status. */
    public val status: Int = native.status.toInt()

    /** By name in lower case; several values of one name are joined with commas. */
    public val headers: Map<String, String> = native.headers

    /** Identifier of the request, for Neon's support. */
    public val requestId: String? = native.requestId

    /** How many requests the call made. */
    public val attempts: Int = native.attempts.toInt()

    /** Paths of required fields that the answer did not have; they are empty or zero in the value. */
    public val missingFields: List<String> = native.missingFields

    private val bytes = native.body

    /** The body as it was received, after decompression. */
    public fun body(): ByteArray = bytes.copyOf()

    override fun toString(): String = "ResponseDetails(status=$status, requestId=$requestId)"
}
