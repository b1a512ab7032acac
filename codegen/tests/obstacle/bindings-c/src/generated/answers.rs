// Written by cargo xtask generate from api/. Do not edit.
//! Answers that an error may carry.

use neonapi::models::*;

work_answers! {
    ThingOperations
}
