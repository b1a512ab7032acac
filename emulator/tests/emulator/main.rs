//! The emulator, tested from outside.

mod account;
mod branches;
mod common;
mod compute_and_roles;
mod control;
mod faults;
mod limits;
mod operations;
mod program;
mod projects;
