// Written by cargo xtask generate from api/credentials.yaml. Do not edit.

use crate::generated_support::*;

/// Credentials that programs use on a branch.
#[derive(Clone, Copy, Debug)]
pub struct Credentials<'a>(pub(crate) &'a Client);

impl Credentials<'_> {
    /// Creates a credential of a branch with the given scopes.
    ///
    /// Not safe to repeat when no answer arrived: the credential may exist already, so list first.
    ///
    /// Calls `createCredential` (`POST /projects/{project_id}/branches/{branch_id}/credentials`).
    /// Beta.
    pub fn create(
        &self,
        project_id: &str,
        branch_id: &str,
        arguments: &CreateCredential,
    ) -> Result<CreateCredentialResponse> {
        self.0.call(&CREATE_CREDENTIAL, &[project_id, branch_id], arguments)
    }

    /// Lists the credentials of a branch, without their secrets.
    ///
    /// Calls `listCredentials` (`GET /projects/{project_id}/branches/{branch_id}/credentials`).
    /// Beta.
    pub fn list(&self, project_id: &str, branch_id: &str) -> List<ListCredentialsResponse> {
        self.0.list(&LIST_CREDENTIALS, &[project_id, branch_id], &())
    }

    /// Returns the secrets of a credential of a branch.
    ///
    /// Calls `revealCredential`
    /// (`POST /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/reveal`). Beta.
    pub fn reveal(
        &self,
        project_id: &str,
        branch_id: &str,
        token_id: &str,
    ) -> Result<CredentialSecret> {
        self.0.call(&REVEAL_CREDENTIAL, &[project_id, branch_id, token_id], &())
    }

    /// Revokes a credential of a branch.
    ///
    /// Calls `revokeCredential`
    /// (`DELETE /projects/{project_id}/branches/{branch_id}/credentials/{token_id}`). Beta.
    pub fn revoke(&self, project_id: &str, branch_id: &str, token_id: &str) -> Result<()> {
        self.0.call_empty(&REVOKE_CREDENTIAL, &[project_id, branch_id, token_id], &())
    }

    /// Replaces the secrets of a credential of a branch by new ones.
    ///
    /// Not safe to repeat: a call whose answer was lost has already rotated. Read the secrets with
    /// `credentials.reveal` then.
    ///
    /// Calls `rotateCredential`
    /// (`POST /projects/{project_id}/branches/{branch_id}/credentials/{token_id}/rotate`). Beta.
    pub fn rotate(
        &self,
        project_id: &str,
        branch_id: &str,
        token_id: &str,
    ) -> Result<RotateCredentialResponse> {
        self.0.call(&ROTATE_CREDENTIAL, &[project_id, branch_id, token_id], &())
    }
}

operations! {
    CREATE_CREDENTIAL { id: "createCredential", name: "credentials.create",
        method: Method::Post, path: "/projects/{project_id}/branches/{branch_id}/credentials",
        body: BodyKind::Required, required: &["scopes", "principal_type"] }
    LIST_CREDENTIALS { id: "listCredentials", name: "credentials.list",
        path: "/projects/{project_id}/branches/{branch_id}/credentials", retry: RetryClass::Safe }
    REVEAL_CREDENTIAL { id: "revealCredential", name: "credentials.reveal",
        method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/credentials/{token_id:text}/reveal" }
    REVOKE_CREDENTIAL { id: "revokeCredential", name: "credentials.revoke",
        method: Method::Delete,
        path: "/projects/{project_id}/branches/{branch_id}/credentials/{token_id:text}" }
    ROTATE_CREDENTIAL { id: "rotateCredential", name: "credentials.rotate",
        method: Method::Post,
        path: "/projects/{project_id}/branches/{branch_id}/credentials/{token_id:text}/rotate" }
}

/// Arguments of `credentials.create`.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateCredential {
    /// What the credential may be used for.
    pub scopes: Vec<CredentialScope>,
    /// Kind of holder the credential is for.
    pub principal_type: CreateCredentialRequestPrincipalType,
    /// Name to tell the credential by, at most 256 characters.
    pub name: Option<String>,
}

open_enum! {
    /// Kind of holder a credential can be created for.
    pub enum CreateCredentialRequestPrincipalType {
        User = "user",
    }
}

/// A new credential with its secrets.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CreateCredentialResponse {
    /// Id of the credential.
    pub token_id: String,
    /// Short form of the credential's id.
    pub token_id_short: String,
    /// Name to tell the credential by, absent if none was given.
    pub name: Option<String>,
    /// Secret token to call the branch's services with.
    pub api_token: Secret,
    /// Secret access key for storage clients that speak S3.
    pub s3_secret_access_key: Secret,
    /// What the credential may be used for.
    pub scopes: Vec<GrantedCredentialScope>,
    /// Id of the branch the credential belongs to.
    pub branch_id: String,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time the credential expires, absent if it does not.
    pub expires_at: Option<Timestamp>,
}

/// A credential without its secrets.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CredentialMeta {
    /// Id of the credential.
    pub token_id: String,
    /// Short form of the credential's id.
    pub token_id_short: String,
    /// Name to tell the credential by, absent if none was given.
    pub name: Option<String>,
    /// What the credential may be used for.
    pub scopes: Vec<GrantedCredentialScope>,
    /// Id of the branch the credential belongs to, if any.
    pub branch_id: Option<String>,
    /// Kind of holder the credential is for.
    pub principal_type: String,
    /// Id of the function the credential belongs to, if any.
    pub function_id: Option<String>,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time the credential was last used, absent if never.
    pub last_used_at: Option<Timestamp>,
    /// Time the credential was revoked, absent if it was not.
    pub revoked_at: Option<Timestamp>,
    /// Time the credential expires, absent if it does not.
    pub expires_at: Option<Timestamp>,
}

open_enum! {
    /// Use that a credential can be asked for.
    pub enum CredentialScope {
        StorageRead = "storage:read", StorageWrite = "storage:write",
        AiGatewayInvoke = "ai_gateway:invoke", FunctionsInvoke = "functions:invoke",
    }
}

/// The secrets of a credential.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CredentialSecret {
    /// Id of the credential.
    pub token_id: String,
    /// Secret token to call the branch's services with.
    pub api_token: Secret,
    /// Secret access key for storage clients that speak S3.
    pub s3_secret_access_key: Secret,
}

open_enum! {
    /// Use that a credential is good for.
    pub enum GrantedCredentialScope {
        StorageRead = "storage:read", StorageWrite = "storage:write",
        AiGatewayInvoke = "ai_gateway:invoke", TelemetryWrite = "telemetry:write",
        FunctionsInvoke = "functions:invoke",
    }
}

/// The credentials of a branch.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ListCredentialsResponse {
    /// Credentials of the branch, without their secrets.
    pub credentials: Vec<CredentialMeta>,
}

/// A credential with its new secrets.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RotateCredentialResponse {
    /// Id of the credential.
    pub token_id: String,
    /// Short form of the credential's id.
    pub token_id_short: String,
    /// Name to tell the credential by, absent if none was given.
    pub name: Option<String>,
    /// Secret token to call the branch's services with.
    pub api_token: Secret,
    /// Secret access key for storage clients that speak S3.
    pub s3_secret_access_key: Secret,
    /// What the credential may be used for.
    pub scopes: Vec<GrantedCredentialScope>,
    /// Id of the branch the credential belongs to.
    pub branch_id: String,
    /// Kind of holder the credential is for.
    pub principal_type: RotateCredentialResponsePrincipalType,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time the credential expires, absent if it does not.
    pub expires_at: Option<Timestamp>,
}

open_enum! {
    /// Kind of holder of a rotated credential.
    pub enum RotateCredentialResponsePrincipalType {
        User = "user",
    }
}

records! {
    CreateCredential: scopes, principal_type, name;
    CreateCredentialResponse: token_id, token_id_short, name, api_token, s3_secret_access_key,
    scopes, branch_id, created_at, expires_at;
    CredentialMeta: token_id, token_id_short, name, scopes, branch_id, principal_type,
    function_id, created_at, last_used_at, revoked_at, expires_at;
    CredentialSecret: token_id, api_token, s3_secret_access_key;
    ListCredentialsResponse: credentials;
    RotateCredentialResponse: token_id, token_id_short, name, api_token, s3_secret_access_key,
    scopes, branch_id, principal_type, created_at, expires_at;
}

page! { ListCredentialsResponse: CredentialMeta in credentials }
