// Written by cargo xtask generate from api/. Do not edit.
//! Mirrors of models, and all calls.

pub(crate) mod ai_gateway;
pub(crate) mod api_keys;
pub(crate) mod auth;
pub(crate) mod auth_oauth_providers;
pub(crate) mod auth_trusted_domains;
pub(crate) mod auth_users;
pub(crate) mod branches;
pub(crate) mod buckets;
pub(crate) mod common;
pub(crate) mod consumption;
pub(crate) mod credentials;
pub(crate) mod custom_domains;
pub(crate) mod data_api;
pub(crate) mod databases;
pub(crate) mod endpoints;
pub(crate) mod functions;
pub(crate) mod legacy_auth;
pub(crate) mod logs;
pub(crate) mod native_answers;
pub(crate) mod native_calls;
pub(crate) mod native_maps;
#[cfg(any(test, feature = "probes"))]
pub(crate) mod native_probes;
pub(crate) mod native_settings;
pub(crate) mod objects;
pub(crate) mod operations;
pub(crate) mod organization_api_keys;
pub(crate) mod organization_invitations;
pub(crate) mod organization_members;
pub(crate) mod organization_vpc_endpoints;
pub(crate) mod organizations;
pub(crate) mod project_jwks;
pub(crate) mod project_members;
pub(crate) mod project_permissions;
pub(crate) mod project_vpc_endpoints;
pub(crate) mod projects;
pub(crate) mod regions;
pub(crate) mod roles;
pub(crate) mod snapshots;
pub(crate) mod storage;
pub(crate) mod triggers;
pub(crate) mod users;
