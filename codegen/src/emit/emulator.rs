//! The route table of the emulator.

use anyhow::Result;

use super::rust_text::format;
use super::{OutputFile, banner};
use crate::ir::Api;

const PATH: &str = "emulator/src/generated/routes.rs";

/// One operation a line.
pub(crate) fn emit(api: &Api) -> Result<OutputFile> {
    let rows = api.operations().map(|operation| {
        format!("    ({:?}, {:?}, {:?}),\n", operation.id, operation.method, operation.path)
    });
    let rows: String = rows.collect();
    let text = format!(
        "{}\n//! All operations of the API.\n\n\
         /// Identifier, method and path template of each operation.\n\
         #[rustfmt::skip]\n\
         pub(crate) static ROUTES: &[(&str, &str, &str)] = &[\n{rows}];\n",
        banner("api/")
    );
    Ok(OutputFile::new(PATH, self::format(&text, PATH)?))
}
