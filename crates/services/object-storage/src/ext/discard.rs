//! Transfers that were kept and are not resumed.

use oci_sdk_core::{AtomicFile, Error};

use super::token::{ResumeToken, TransferState};
use super::upload::abort_kept;
use crate::ObjectStorageClient;

/// # Transfers that were kept
impl ObjectStorageClient {
    /// Abandons a transfer that was [kept](crate::Upload::keep_on_failure) and will not be resumed.
    ///
    /// The multipart upload is aborted, so that its parts no longer cost storage; the temporary file
    /// of a download is removed. A transfer that does not exist any more is discarded.
    ///
    /// # Errors
    ///
    /// If the upload cannot be aborted, or the temporary file cannot be removed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use oci_sdk_object_storage::{Error, ObjectStorageClient, ResumeToken};
    /// # async fn example(client: ObjectStorageClient, saved: &str) -> Result<(), Error> {
    /// let token: ResumeToken = saved.parse()?;
    /// client.discard(token).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn discard(&self, token: ResumeToken) -> Result<(), Error> {
        match token.0 {
            TransferState::Upload(state) => abort_kept(self, state).await,
            TransferState::Download(state) => {
                match AtomicFile::reopen(&state.target, &state.temporary).await {
                    // Dropping it removes it.
                    Ok(file) => drop(file),
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                    Err(error) => return Err(AtomicFile::unwritable(&state.temporary, error)),
                }
                Ok(())
            }
        }
    }
}
