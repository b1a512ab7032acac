// Written by cargo xtask generate from api/. Do not edit.
//! Maps from text.

use crate::values::*;

maps! {
AnnotationDataMap: AnnotationData,
ApplicationTypeListMap: Vec<ApplicationType>,
JsonMap: JsonValue,
SecretMap: Secret,
TextMap: String,
}
