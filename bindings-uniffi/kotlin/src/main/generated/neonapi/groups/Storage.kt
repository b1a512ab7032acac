// Written by cargo xtask generate from api/storage.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Object storage of a branch. */
public class Storage internal constructor(calls: Calls) : Group(calls) {
    /**
     * Tells whether object storage is enabled on a branch and how S3 clients reach it.
     *
     * Fails with a reason when the organization is not entitled to storage, its region has none, or the branch or its
     * directory is missing. Calls `getProjectBranchStorage` (`GET
     * /projects/{project_id}/branches/{branch_id}/storage`). Beta.
     */
    public suspend fun get(projectId: String, branchId: String, options: CallOptions = CallOptions()): BranchStorage =
        calls.make(options) { client, call -> client.storageGet(projectId, branchId, call) }
}
