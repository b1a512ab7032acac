// Written by cargo xtask generate from api/project_members.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Members of a project and their roles in it. */
public class ProjectMembers internal constructor(calls: Calls) : Group(calls) {
    /**
     * Lists the members of a project and the access each has.
     *
     * Calls `listProjectMembers` (`GET /projects/{project_id}/members`).
     */
    public fun list(
        projectId: String, arguments: ListProjectMembers = ListProjectMembers(), options: CallOptions = CallOptions(),
    ): ListFlow<ProjectMember, ListProjectMembersResponse> =
        calls.list(
            options, { client, call -> client.projectMembersList(projectId, arguments, call) },
            { (it as AnyPage.ProjectMembersList).value }, { it.projectMembers },
        )

    /**
     * Takes away the role that a member was given on a project.
     *
     * If this would lock you out yourself, `confirmSelfLockout` says that you mean it. Calls
     * `removeProjectMemberRole` (`DELETE /projects/{project_id}/members/{member_id}/role`).
     */
    public suspend fun removeRole(
        projectId: String, memberId: String, arguments: RemoveProjectMemberRole = RemoveProjectMemberRole(),
        options: CallOptions = CallOptions(),
    ): ProjectMemberRoleResponse =
        calls.make(options) { client, call -> client.projectMembersRemoveRole(projectId, memberId, arguments, call) }

    /**
     * Gives a member a role on a project, in place of any earlier one.
     *
     * If this would lower your own role, `confirmSelfDemotion` says that you mean it. Calls `setProjectMemberRole`
     * (`PUT /projects/{project_id}/members/{member_id}/role`).
     */
    public suspend fun setRole(
        projectId: String, memberId: String, arguments: SetProjectMemberRole, options: CallOptions = CallOptions(),
    ): ProjectMemberRoleResponse =
        calls.make(options) { client, call -> client.projectMembersSetRole(projectId, memberId, arguments, call) }
}
