//! Objects of any size.

use std::cell::{Cell, RefCell};
use std::io::{self, Write};

use crate::calls::refuse_page;
use crate::engine::{Destination, Take};
use crate::error::Result;
use crate::generated::{OPERATIONS, Objects};
use crate::request::Arguments;

const OPERATION_ID: &str = "getProjectBranchBucketObject";

struct Writing<W> {
    writer: RefCell<W>,
    written: Cell<u64>,
}

impl<W: Write> Destination for Writing<W> {
    fn write(&self, piece: &[u8]) -> io::Result<()> {
        self.written.set(self.written() + piece.len() as u64);
        let mut writer = self.writer.borrow_mut();
        if piece.is_empty() { writer.flush() } else { writer.write_all(piece) }
    }

    fn written(&self) -> u64 {
        self.written.get()
    }
}

impl Objects<'_> {
    /// Writes an object to a file or another writer, piece by piece; gives its length in bytes.
    ///
    /// `max_response_bytes` does not bound it, `attempt_timeout_ms` does. Once a byte has been written,
    /// the request is not repeated, and what was written stays. The writer is used on this thread, and no
    /// more once this returns. Calls `getProjectBranchBucketObject`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidArgument`](crate::ErrorKind::InvalidArgument) when the writer fails; otherwise
    /// those of [`get`](Objects::get).
    pub fn get_to(
        &self,
        project_id: &str,
        branch_id: &str,
        bucket_name: &str,
        object_key: &str,
        writer: impl Write,
    ) -> Result<u64> {
        let spec = OPERATIONS
            .iter()
            .find(|spec| spec.id == OPERATION_ID)
            .expect("the description has the operation, or the generated `get` would not compile");
        let path_arguments = [project_id, branch_id, bucket_name, object_key];
        let prepared = self.0.prepare(spec, &path_arguments, Arguments::new())?;
        let destination = Writing { writer: RefCell::new(writer), written: Cell::new(0) };
        let take: Take<'_> = &mut |answer| refuse_page(answer).map(|()| Vec::new());
        self.0.execute_into(spec, prepared, Some(&destination), take)?;
        Ok(destination.written())
    }
}
