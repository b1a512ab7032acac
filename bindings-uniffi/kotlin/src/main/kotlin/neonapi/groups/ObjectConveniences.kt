package neonapi.groups

import java.io.OutputStream
import neonapi.Call
import neonapi.CallOptions
import neonapi.Calls
import neonapi.Group
import neonapi.models.NativeWriter

/** Calls about objects that the description has in another form. */
public abstract class ObjectConveniences internal constructor(calls: Calls) : Group(calls) {
    /**
     * Writes an object to a stream, piece by piece; gives its length in bytes.
     *
     * `maxResponseBytes` does not bound it, `attemptTimeout` does. Once a byte has been written, the request is not
     * repeated, and what was written stays. The stream is not closed, and not written to any more when this has ended:
     * cancellation waits for a write under way. Calls `getProjectBranchBucketObject`.
     */
    public suspend fun getTo(
        projectId: String,
        branchId: String,
        bucketName: String,
        objectKey: String,
        stream: OutputStream,
        options: CallOptions = CallOptions(),
    ): Long =
        calls.makeToTheEnd(options) { call ->
            val writer = Writer(call, stream)
            calls.native.objectsGetTo(projectId, branchId, bucketName, objectKey, writer, call.native).toLong()
        }

    private class Writer(private val call: Call, private val stream: OutputStream) : NativeWriter {
        override fun write(piece: ByteArray) = call.calling(Unit) { stream.write(piece) }
    }
}
