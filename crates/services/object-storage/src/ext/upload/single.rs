//! An upload in a single request.

use super::super::place::Place;
use super::super::tries::{Tries, is_temporary};
use super::content::Piece;
use super::job::Job;
use super::part::verified;
use super::result::Uploaded;
use oci_sdk_core::Error;

/// Stores the object.
///
/// The checksum is sent before the content, which is read twice: the service rejects what does not
/// match it, so that a damaged object never replaces an intact one.
pub(super) async fn put(job: &Job, piece: Piece) -> Result<Uploaded, Error> {
    let [checksum] = piece.checksums([job.algorithm]).await?;
    let Place { namespace, bucket, object } = &job.place;
    let mut tries = Tries::default();
    loop {
        let permit = job.permits.acquire().await;
        let (body, sent) = piece.body(job.algorithm, &job.reporter);
        let request = job.client.put_object(namespace, bucket, object, body);
        let (error, is_temporary) = match job.put(request, checksum).await {
            Ok(response) => match verified(&response, Some(checksum), piece.length) {
                Ok(checksum) => {
                    let uploaded = Uploaded::of(&response, "PutObject", piece.length)?;
                    job.reporter.complete_part()?;
                    return Ok(Uploaded { checksum: Some(checksum), ..uploaded });
                }
                Err(error) => (error, true),
            },
            Err(error) => {
                let is_temporary = is_temporary(&error);
                (error, is_temporary)
            }
        };
        drop(permit);
        sent.reset();
        tries.after(error, is_temporary).await?;
    }
}
