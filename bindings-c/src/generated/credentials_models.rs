// Written by cargo xtask generate from api/. Do not edit.
//! Credentials: what calls give.

use crate::generated_support::*;

/// `user`.
pub const NEONAPI_CREATE_CREDENTIAL_REQUEST_PRINCIPAL_TYPE_USER: u32 = 1;
/// The text of one of the numbers NEONAPI_CREATE_CREDENTIAL_REQUEST_PRINCIPAL_TYPE_*; NULL when it
/// is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_request_principal_type_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::CreateCredentialRequestPrincipalType>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_free(response: Option<Box<neonapi_create_credential_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_create_credential_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_copy(response: Option<&neonapi_create_credential_response>) -> *mut neonapi_create_credential_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_to_json(response: Option<&neonapi_create_credential_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_create_credential_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_create_credential_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_from_json(json: *const c_char, out: *mut *mut neonapi_create_credential_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the credential. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_token_id(response: Option<&neonapi_create_credential_response>) -> *const c_char { text(response, |x| &x.token_id) }
/// Short form of the credential's id. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_token_id_short(response: Option<&neonapi_create_credential_response>) -> *const c_char { text(response, |x| &x.token_id_short) }
/// Name to tell the credential by, absent if none was given. NULL when absent. Borrowed: valid as
/// long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_name(response: Option<&neonapi_create_credential_response>) -> *const c_char { text(response, |x| &x.name) }
/// Secret token to call the branch's services with. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_api_token(response: Option<&neonapi_create_credential_response>) -> *const c_char { text(response, |x| &x.api_token) }
/// Secret access key for storage clients that speak S3. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_s3_secret_access_key(response: Option<&neonapi_create_credential_response>) -> *const c_char { text(response, |x| &x.s3_secret_access_key) }
/// How many there are. What the credential may be used for.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_scopes_count(response: Option<&neonapi_create_credential_response>) -> usize { count(response, |x| &x.scopes) }
/// One of them, from 0 on. One of NEONAPI_GRANTED_CREDENTIAL_SCOPE_*; 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_scopes_at(response: Option<&neonapi_create_credential_response>, index: usize) -> u32 { at(response, index, |x| &x.scopes).map_or(0, Enumeration::number) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_scopes_text_at(response: Option<&neonapi_create_credential_response>, index: usize) -> *const c_char { at(response, index, |x| &x.scopes).pointer() }
/// Id of the branch the credential belongs to. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_branch_id(response: Option<&neonapi_create_credential_response>) -> *const c_char { text(response, |x| &x.branch_id) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_created_at(response: Option<&neonapi_create_credential_response>) -> i64 { number(response, |x| microseconds(x.created_at)) }
/// Time the credential expires, absent if it does not. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_create_credential_response_expires_at(response: Option<&neonapi_create_credential_response>, out: *mut i64) -> bool { optional(response, out, |x| x.expires_at.map(microseconds)) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_free(meta: Option<Box<neonapi_credential_meta_owner>>) { free(meta) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_credential_meta_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_copy(meta: Option<&neonapi_credential_meta>) -> *mut neonapi_credential_meta_owner { copy(meta) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_to_json(meta: Option<&neonapi_credential_meta>) -> *mut c_char { to_json(meta) }
/// Reads one from JSON, as `neonapi_credential_meta_to_json` writes it. `out` is yours: free it
/// with `neonapi_credential_meta_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_from_json(json: *const c_char, out: *mut *mut neonapi_credential_meta_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the credential. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_token_id(meta: Option<&neonapi_credential_meta>) -> *const c_char { text(meta, |x| &x.token_id) }
/// Short form of the credential's id. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_token_id_short(meta: Option<&neonapi_credential_meta>) -> *const c_char { text(meta, |x| &x.token_id_short) }
/// Name to tell the credential by, absent if none was given. NULL when absent. Borrowed: valid as
/// long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_name(meta: Option<&neonapi_credential_meta>) -> *const c_char { text(meta, |x| &x.name) }
/// How many there are. What the credential may be used for.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_scopes_count(meta: Option<&neonapi_credential_meta>) -> usize { count(meta, |x| &x.scopes) }
/// One of them, from 0 on. One of NEONAPI_GRANTED_CREDENTIAL_SCOPE_*; 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_scopes_at(meta: Option<&neonapi_credential_meta>, index: usize) -> u32 { at(meta, index, |x| &x.scopes).map_or(0, Enumeration::number) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_scopes_text_at(meta: Option<&neonapi_credential_meta>, index: usize) -> *const c_char { at(meta, index, |x| &x.scopes).pointer() }
/// Id of the branch the credential belongs to, if any. NULL when absent. Borrowed: valid as long as
/// its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_branch_id(meta: Option<&neonapi_credential_meta>) -> *const c_char { text(meta, |x| &x.branch_id) }
/// Kind of holder the credential is for. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_principal_type(meta: Option<&neonapi_credential_meta>) -> *const c_char { text(meta, |x| &x.principal_type) }
/// Id of the function the credential belongs to, if any. NULL when absent. Borrowed: valid as long
/// as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_function_id(meta: Option<&neonapi_credential_meta>) -> *const c_char { text(meta, |x| &x.function_id) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_created_at(meta: Option<&neonapi_credential_meta>) -> i64 { number(meta, |x| microseconds(x.created_at)) }
/// Time the credential was last used, absent if never. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_last_used_at(meta: Option<&neonapi_credential_meta>, out: *mut i64) -> bool { optional(meta, out, |x| x.last_used_at.map(microseconds)) }
/// Time the credential was revoked, absent if it was not. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_revoked_at(meta: Option<&neonapi_credential_meta>, out: *mut i64) -> bool { optional(meta, out, |x| x.revoked_at.map(microseconds)) }
/// Time the credential expires, absent if it does not. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_meta_expires_at(meta: Option<&neonapi_credential_meta>, out: *mut i64) -> bool { optional(meta, out, |x| x.expires_at.map(microseconds)) }
/// `storage:read`.
pub const NEONAPI_CREDENTIAL_SCOPE_STORAGE_READ: u32 = 1;
/// `storage:write`.
pub const NEONAPI_CREDENTIAL_SCOPE_STORAGE_WRITE: u32 = 2;
/// `ai_gateway:invoke`.
pub const NEONAPI_CREDENTIAL_SCOPE_AI_GATEWAY_INVOKE: u32 = 3;
/// `functions:invoke`.
pub const NEONAPI_CREDENTIAL_SCOPE_FUNCTIONS_INVOKE: u32 = 4;
/// The text of one of the numbers NEONAPI_CREDENTIAL_SCOPE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_scope_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::CredentialScope>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_secret_free(secret: Option<Box<neonapi_credential_secret_owner>>) { free(secret) }
/// Makes a copy that outlives its root. Yours: free it with `neonapi_credential_secret_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_secret_copy(secret: Option<&neonapi_credential_secret>) -> *mut neonapi_credential_secret_owner { copy(secret) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_secret_to_json(secret: Option<&neonapi_credential_secret>) -> *mut c_char { to_json(secret) }
/// Reads one from JSON, as `neonapi_credential_secret_to_json` writes it. `out` is yours: free it
/// with `neonapi_credential_secret_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_secret_from_json(json: *const c_char, out: *mut *mut neonapi_credential_secret_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the credential. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_secret_token_id(secret: Option<&neonapi_credential_secret>) -> *const c_char { text(secret, |x| &x.token_id) }
/// Secret token to call the branch's services with. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_secret_api_token(secret: Option<&neonapi_credential_secret>) -> *const c_char { text(secret, |x| &x.api_token) }
/// Secret access key for storage clients that speak S3. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_credential_secret_s3_secret_access_key(secret: Option<&neonapi_credential_secret>) -> *const c_char { text(secret, |x| &x.s3_secret_access_key) }
/// `storage:read`.
pub const NEONAPI_GRANTED_CREDENTIAL_SCOPE_STORAGE_READ: u32 = 1;
/// `storage:write`.
pub const NEONAPI_GRANTED_CREDENTIAL_SCOPE_STORAGE_WRITE: u32 = 2;
/// `ai_gateway:invoke`.
pub const NEONAPI_GRANTED_CREDENTIAL_SCOPE_AI_GATEWAY_INVOKE: u32 = 3;
/// `telemetry:write`.
pub const NEONAPI_GRANTED_CREDENTIAL_SCOPE_TELEMETRY_WRITE: u32 = 4;
/// `functions:invoke`.
pub const NEONAPI_GRANTED_CREDENTIAL_SCOPE_FUNCTIONS_INVOKE: u32 = 5;
/// The text of one of the numbers NEONAPI_GRANTED_CREDENTIAL_SCOPE_*; NULL when it is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_granted_credential_scope_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::GrantedCredentialScope>(number) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_credentials_response_free(response: Option<Box<neonapi_list_credentials_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_list_credentials_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_credentials_response_copy(response: Option<&neonapi_list_credentials_response>) -> *mut neonapi_list_credentials_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_credentials_response_to_json(response: Option<&neonapi_list_credentials_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_list_credentials_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_list_credentials_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_credentials_response_from_json(json: *const c_char, out: *mut *mut neonapi_list_credentials_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// How many there are. Credentials of the branch, without their secrets.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_credentials_response_credentials_count(response: Option<&neonapi_list_credentials_response>) -> usize { count(response, |x| &x.credentials) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_list_credentials_response_credentials_at(response: Option<&neonapi_list_credentials_response>, index: usize) -> Option<&neonapi_credential_meta> { at(response, index, |x| &x.credentials) }
/// Frees it and all that is borrowed from it. NULL does nothing.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_free(response: Option<Box<neonapi_rotate_credential_response_owner>>) { free(response) }
/// Makes a copy that outlives its root. Yours: free it with
/// `neonapi_rotate_credential_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_copy(response: Option<&neonapi_rotate_credential_response>) -> *mut neonapi_rotate_credential_response_owner { copy(response) }
/// Writes it as JSON, secrets included. The text is yours: free it with `neonapi_string_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_to_json(response: Option<&neonapi_rotate_credential_response>) -> *mut c_char { to_json(response) }
/// Reads one from JSON, as `neonapi_rotate_credential_response_to_json` writes it. `out` is yours:
/// free it with `neonapi_rotate_credential_response_free`.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_from_json(json: *const c_char, out: *mut *mut neonapi_rotate_credential_response_owner, error: *mut *mut neonapi_error) -> neonapi_status { from_json(json, out, error) }
/// Id of the credential. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_token_id(response: Option<&neonapi_rotate_credential_response>) -> *const c_char { text(response, |x| &x.token_id) }
/// Short form of the credential's id. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_token_id_short(response: Option<&neonapi_rotate_credential_response>) -> *const c_char { text(response, |x| &x.token_id_short) }
/// Name to tell the credential by, absent if none was given. NULL when absent. Borrowed: valid as
/// long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_name(response: Option<&neonapi_rotate_credential_response>) -> *const c_char { text(response, |x| &x.name) }
/// Secret token to call the branch's services with. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_api_token(response: Option<&neonapi_rotate_credential_response>) -> *const c_char { text(response, |x| &x.api_token) }
/// Secret access key for storage clients that speak S3. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_s3_secret_access_key(response: Option<&neonapi_rotate_credential_response>) -> *const c_char { text(response, |x| &x.s3_secret_access_key) }
/// How many there are. What the credential may be used for.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_scopes_count(response: Option<&neonapi_rotate_credential_response>) -> usize { count(response, |x| &x.scopes) }
/// One of them, from 0 on. One of NEONAPI_GRANTED_CREDENTIAL_SCOPE_*; 0 when absent or not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_scopes_at(response: Option<&neonapi_rotate_credential_response>, index: usize) -> u32 { at(response, index, |x| &x.scopes).map_or(0, Enumeration::number) }
/// One of them, from 0 on; NULL beyond the end. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_scopes_text_at(response: Option<&neonapi_rotate_credential_response>, index: usize) -> *const c_char { at(response, index, |x| &x.scopes).pointer() }
/// Id of the branch the credential belongs to. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_branch_id(response: Option<&neonapi_rotate_credential_response>) -> *const c_char { text(response, |x| &x.branch_id) }
/// Kind of holder the credential is for. One of
/// NEONAPI_ROTATE_CREDENTIAL_RESPONSE_PRINCIPAL_TYPE_*; 0 when not known.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_principal_type(response: Option<&neonapi_rotate_credential_response>) -> u32 { enumeration(response, |x| Some(&x.principal_type)) }
/// The same as text, also where it has no number. Borrowed: valid as long as its root.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_principal_type_text(response: Option<&neonapi_rotate_credential_response>) -> *const c_char { text(response, |x| &x.principal_type) }
/// Time of creation. In microseconds since 1970.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_created_at(response: Option<&neonapi_rotate_credential_response>) -> i64 { number(response, |x| microseconds(x.created_at)) }
/// Time the credential expires, absent if it does not. In microseconds since 1970. False when
/// absent; `out` is then left as it was.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_expires_at(response: Option<&neonapi_rotate_credential_response>, out: *mut i64) -> bool { optional(response, out, |x| x.expires_at.map(microseconds)) }
/// `user`.
pub const NEONAPI_ROTATE_CREDENTIAL_RESPONSE_PRINCIPAL_TYPE_USER: u32 = 1;
/// The text of one of the numbers NEONAPI_ROTATE_CREDENTIAL_RESPONSE_PRINCIPAL_TYPE_*; NULL when it
/// is none. Static.
#[unsafe(no_mangle)]
pub extern "C" fn neonapi_rotate_credential_response_principal_type_text_of(number: u32) -> *const c_char { known_text::<neonapi::models::RotateCredentialResponsePrincipalType>(number) }
