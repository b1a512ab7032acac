// Written by cargo xtask generate from api/. Do not edit.
//! What `credentials` takes and gives.

use crate::values::*;

/// Arguments of `credentials.create`.
#[uniffi::remote(Record)]
pub struct CreateCredential {
    /// What the credential may be used for.
    pub scopes: Vec<CredentialScope>,
    /// Kind of holder the credential is for.
    pub principal_type: CreateCredentialRequestPrincipalType,
    /// Name to tell the credential by, at most 256 characters.
    #[uniffi(default = None)]
    pub name: Option<String>,
}

/// Kind of holder a credential can be created for.
#[uniffi::remote(Enum)]
pub enum CreateCredentialRequestPrincipalType {
    /// `user`.
    User,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// A new credential with its secrets.
#[uniffi::remote(Record)]
pub struct CreateCredentialResponse {
    /// Id of the credential.
    pub token_id: String,
    /// Short form of the credential's id.
    pub token_id_short: String,
    /// Name to tell the credential by, absent if none was given.
    #[uniffi(default = None)]
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
    #[uniffi(default = None)]
    pub expires_at: Option<Timestamp>,
}

/// A credential without its secrets.
#[uniffi::remote(Record)]
pub struct CredentialMeta {
    /// Id of the credential.
    pub token_id: String,
    /// Short form of the credential's id.
    pub token_id_short: String,
    /// Name to tell the credential by, absent if none was given.
    #[uniffi(default = None)]
    pub name: Option<String>,
    /// What the credential may be used for.
    pub scopes: Vec<GrantedCredentialScope>,
    /// Id of the branch the credential belongs to, if any.
    #[uniffi(default = None)]
    pub branch_id: Option<String>,
    /// Kind of holder the credential is for.
    pub principal_type: String,
    /// Id of the function the credential belongs to, if any.
    #[uniffi(default = None)]
    pub function_id: Option<String>,
    /// Time of creation.
    pub created_at: Timestamp,
    /// Time the credential was last used, absent if never.
    #[uniffi(default = None)]
    pub last_used_at: Option<Timestamp>,
    /// Time the credential was revoked, absent if it was not.
    #[uniffi(default = None)]
    pub revoked_at: Option<Timestamp>,
    /// Time the credential expires, absent if it does not.
    #[uniffi(default = None)]
    pub expires_at: Option<Timestamp>,
}

/// Use that a credential can be asked for.
#[uniffi::remote(Enum)]
pub enum CredentialScope {
    /// `storage:read`.
    StorageRead,
    /// `storage:write`.
    StorageWrite,
    /// `ai_gateway:invoke`.
    AiGatewayInvoke,
    /// `functions:invoke`.
    FunctionsInvoke,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The secrets of a credential.
#[uniffi::remote(Record)]
pub struct CredentialSecret {
    /// Id of the credential.
    pub token_id: String,
    /// Secret token to call the branch's services with.
    pub api_token: Secret,
    /// Secret access key for storage clients that speak S3.
    pub s3_secret_access_key: Secret,
}

/// Use that a credential is good for.
#[uniffi::remote(Enum)]
pub enum GrantedCredentialScope {
    /// `storage:read`.
    StorageRead,
    /// `storage:write`.
    StorageWrite,
    /// `ai_gateway:invoke`.
    AiGatewayInvoke,
    /// `telemetry:write`.
    TelemetryWrite,
    /// `functions:invoke`.
    FunctionsInvoke,
    /// A value that this version of the library does not know.
    Unknown(String),
}

/// The credentials of a branch.
#[uniffi::remote(Record)]
pub struct ListCredentialsResponse {
    /// Credentials of the branch, without their secrets.
    pub credentials: Vec<CredentialMeta>,
}

/// A credential with its new secrets.
#[uniffi::remote(Record)]
pub struct RotateCredentialResponse {
    /// Id of the credential.
    pub token_id: String,
    /// Short form of the credential's id.
    pub token_id_short: String,
    /// Name to tell the credential by, absent if none was given.
    #[uniffi(default = None)]
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
    #[uniffi(default = None)]
    pub expires_at: Option<Timestamp>,
}

/// Kind of holder of a rotated credential.
#[uniffi::remote(Enum)]
pub enum RotateCredentialResponsePrincipalType {
    /// `user`.
    User,
    /// A value that this version of the library does not know.
    Unknown(String),
}
