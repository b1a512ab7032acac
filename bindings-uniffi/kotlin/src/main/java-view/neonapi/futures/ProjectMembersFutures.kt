// Written by cargo xtask generate from api/project_members.yaml. Do not edit.

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.ProjectMembers
import neonapi.models.*

/** [ProjectMembers] with futures; what each function does is said there. */
public class ProjectMembersFutures internal constructor(private val group: ProjectMembers) {
    @JvmOverloads public fun list(
        projectId: String, arguments: ListProjectMembers = ListProjectMembers(), options: CallOptions = CallOptions(),
    ): CompletableFuture<List<ProjectMember>> = group.calls.future { group.list(projectId, arguments, options).all() }

    @JvmOverloads public fun removeRole(
        projectId: String, memberId: String, arguments: RemoveProjectMemberRole = RemoveProjectMemberRole(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<ProjectMemberRoleResponse> =
        group.calls.future { group.removeRole(projectId, memberId, arguments, options) }

    @JvmOverloads public fun setRole(
        projectId: String, memberId: String, arguments: SetProjectMemberRole, options: CallOptions = CallOptions(),
    ): CompletableFuture<ProjectMemberRoleResponse> =
        group.calls.future { group.setRole(projectId, memberId, arguments, options) }
}
