// Written by cargo xtask generate from api/project_jwks.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.ProjectJwks
import neonapi.models.*

/** [ProjectJwks] with futures; what each function does is said there. */
public class ProjectJwksFutures internal constructor(private val group: ProjectJwks) {
    @JvmOverloads public fun add(
        projectId: String, arguments: AddProjectJwks, options: CallOptions = CallOptions(),
    ): CompletableFuture<JwksCreationOperation> = group.calls.future { group.add(projectId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, jwksId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Jwks> = group.calls.future { group.delete(projectId, jwksId, options) }

    @JvmOverloads public fun list(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<Jwks>> = group.calls.future { group.list(projectId, options).all() }
}
