//! The emulator, tested from outside.

// Helpers of tests fail like tests; clippy.toml excuses only the tests themselves.
#![allow(clippy::unwrap_used)]

mod access;
mod account;
mod anonymized;
mod api_keys;
mod auth;
mod auth_settings;
mod branches;
mod checks;
mod common;
mod compute_and_roles;
mod consumption;
mod control;
mod credentials;
mod faults;
mod functions;
mod limits;
mod logs;
mod operations;
mod organizations;
mod program;
mod project_access;
mod project_settings;
mod projects;
mod schemas;
mod snapshots;
mod state_file;
mod storage;
mod transfers;
mod triggers;
mod vpc_endpoints;
