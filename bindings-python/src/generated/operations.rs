// Written by cargo xtask generate from api/. Do not edit.
//! Operations.
