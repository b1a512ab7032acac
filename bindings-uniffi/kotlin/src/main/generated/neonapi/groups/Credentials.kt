// Written by cargo xtask generate from api/credentials.yaml. Do not edit.

package neonapi.groups

import neonapi.*
import neonapi.models.*

/** Credentials that programs use on a branch. */
public class Credentials internal constructor(calls: Calls) : Group(calls) {
    /**
     * Creates a credential of a branch with the given scopes.
     *
     * Not safe to repeat when no answer arrived: the credential may exist already, so list first. Calls
     * `createCredential` (`POST /projects/{project_id}/branches/{branch_id}/credentials`). Beta.
     */
    public suspend fun create(
        projectId: String, branchId: String, arguments: CreateCredential, options: CallOptions = CallOptions(),
    ): CreateCredentialResponse =
        calls.make(options) { client, call -> client.credentialsCreate(projectId, branchId, arguments, call) }

    /**
     * Lists the credentials of a branch, without their secrets.
     *
     * Calls `listCredentials` (`GET /projects/{project_id}/branches/{branch_id}/credentials`). Beta.
     */
    public fun list(
        projectId: String, branchId: String, options: CallOptions = CallOptions(),
    ): ListFlow<CredentialMeta, ListCredentialsResponse> =
        calls.list(
            options, { client, call -> client.credentialsList(projectId, branchId, call) },
            { (it as AnyPage.CredentialsList).value }, { it.credentials },
        )

    /**
     * Returns the secrets of a credential of a branch.
     *
     * Calls `revealCredential` (`POST /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/reveal`).
     * Beta.
     */
    public suspend fun reveal(
        projectId: String, branchId: String, tokenId: String, options: CallOptions = CallOptions(),
    ): CredentialSecret =
        calls.make(options) { client, call -> client.credentialsReveal(projectId, branchId, tokenId, call) }

    /**
     * Revokes a credential of a branch.
     *
     * Calls `revokeCredential` (`DELETE /projects/{project_id}/branches/{branch_id}/credentials/{token_id}`). Beta.
     */
    public suspend fun revoke(
        projectId: String, branchId: String, tokenId: String, options: CallOptions = CallOptions(),
    ): Unit = calls.make(options) { client, call -> client.credentialsRevoke(projectId, branchId, tokenId, call) }

    /**
     * Replaces the secrets of a credential of a branch by new ones.
     *
     * Not safe to repeat: a call whose answer was lost has already rotated. Read the secrets with `credentials.reveal`
     * then. Calls `rotateCredential` (`POST
     * /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/rotate`). Beta.
     */
    public suspend fun rotate(
        projectId: String, branchId: String, tokenId: String, options: CallOptions = CallOptions(),
    ): RotateCredentialResponse =
        calls.make(options) { client, call -> client.credentialsRotate(projectId, branchId, tokenId, call) }
}
