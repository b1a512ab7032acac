// Written by cargo xtask generate from api/project_jwks.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Key sets (JWKS) whose tokens a project accepts. */
public class ProjectJwks internal constructor(calls: Calls) : Group(calls) {
    /**
     * Adds a JWKS URL, whose keys verify the tokens that clients log in with.
     *
     * Calls `addProjectJwks` (`POST /projects/{project_id}/jwks`). Waits for its operations as the client or `options`
     * say; a wait that fails throws with the `answer`.
     */
    public suspend fun add(
        projectId: String, arguments: AddProjectJwks, options: CallOptions = CallOptions(),
    ): JwksCreationOperation = calls.make(options) { client, call -> client.projectJwksAdd(projectId, arguments, call) }

    /**
     * Removes a JWKS URL from a project.
     *
     * Calls `deleteProjectJwks` (`DELETE /projects/{project_id}/jwks/{jwks_id}`).
     */
    public suspend fun delete(projectId: String, jwksId: String, options: CallOptions = CallOptions()): Jwks =
        calls.make(options) { client, call -> client.projectJwksDelete(projectId, jwksId, call) }

    /**
     * Lists the JWKS URLs that a project accepts for signed tokens.
     *
     * Calls `getProjectJwks` (`GET /projects/{project_id}/jwks`).
     */
    public fun list(projectId: String, options: CallOptions = CallOptions()): ListFlow<Jwks, ProjectJwksResponse> =
        calls.list(
            options, { client, call -> client.projectJwksList(projectId, call) },
            { (it as AnyPage.ProjectJwksList).value }, { it.jwks },
        )
}
