//! Objects of any size.

use std::io::Write;

use crate::calls::refuse_page;
use crate::error::Result;
use crate::generated::{OPERATIONS, Objects};
use crate::request::Arguments;
use crate::transport::Sink;

const OPERATION_ID: &str = "getProjectBranchBucketObject";

impl Objects<'_> {
    /// Writes an object to a file or another writer, piece by piece; gives its length in bytes.
    ///
    /// `max_response_bytes` does not bound it, `attempt_timeout_ms` does. Once a byte has been written,
    /// the request is not repeated, and what was written stays. Calls `getProjectBranchBucketObject`.
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
        writer: impl Write + Send + 'static,
    ) -> Result<u64> {
        let spec = OPERATIONS
            .iter()
            .find(|spec| spec.id == OPERATION_ID)
            .expect("the description has the operation, or the generated `get` would not compile");
        let path_arguments = [project_id, branch_id, bucket_name, object_key];
        let mut prepared = self.0.prepare(spec, &path_arguments, Arguments::new())?;
        let sink = Sink::new(writer);
        prepared.sink = Some(sink.clone());
        self.0.execute(spec, prepared, &mut |answer| refuse_page(answer).map(|()| Vec::new()))?;
        Ok(sink.written())
    }
}
