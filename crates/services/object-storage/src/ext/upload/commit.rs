//! The end of a multipart upload: the parts become an object, which is compared with the content.

use std::collections::BTreeMap;

use oci_sdk_core::checksum::{Algorithm, Checksum, Hasher};
use oci_sdk_core::{Error, Response};

use super::super::customer_key::with_customer_key;
use super::super::place::Place;
use super::super::tries::{Tries, is_connection_failure, is_temporary, was_retried};
use super::open_upload::OpenUpload;
use super::part::{DonePart, mismatch};
use super::result::{Uploaded, UploadedPart};
use crate::models::{CommitMultipartUploadDetails, CommitMultipartUploadPartDetails};
use crate::operations::CommitMultipartUploadArguments;

/// Commits the parts. Returns the response with the headers of the object.
pub(super) async fn commit(
    open: &OpenUpload,
    parts: &BTreeMap<u32, DonePart>,
) -> Result<Response<()>, Error> {
    let job = &open.job;
    let Place { namespace, bucket, object } = &job.place;
    let md5 = multipart_md5(parts);
    let mut tries = Tries::default();
    let mut may_be_committed = false;
    loop {
        let permit = job.permits.acquire().await;
        let arguments = CommitMultipartUploadArguments {
            namespace_name: namespace,
            bucket_name: bucket,
            object_name: object,
            upload_id: &open.upload_id,
        };
        let listed = parts.iter().map(|(number, part)| {
            CommitMultipartUploadPartDetails::new(i64::from(*number), &part.etag)
        });
        let details = CommitMultipartUploadDetails::new(listed);
        let mut request = job.client.commit_multipart_upload(arguments, details);
        if let Some(etag) = &job.if_match {
            request = request.if_match(etag);
        }
        if let Some(value) = &job.if_none_match {
            request = request.if_none_match(value);
        }
        let error = match request.await {
            Ok(response) => return Ok(response),
            Err(error) => error,
        };
        let is_unclear = is_connection_failure(&error)
            || error.status().is_some_and(|status| status.is_server_error());
        // Of an error after retries, an earlier attempt may be the one that has committed.
        may_be_committed |= is_unclear || was_retried(&error);
        // The upload does not exist any more, or the object now has another etag.
        if may_be_committed
            && (error.is_not_found() || error.is_precondition_failed())
            && let Some(response) = committed_before(open, md5.as_deref()).await?
        {
            return Ok(response);
        }
        drop(permit);
        let is_temporary = (is_unclear && !was_retried(&error)) || is_temporary(&error);
        tries.after(error, is_temporary).await?;
    }
}

/// Returns the headers of the object if an earlier request, whose response was lost, has created
/// it.
async fn committed_before(
    open: &OpenUpload,
    md5: Option<&str>,
) -> Result<Option<Response<()>>, Error> {
    let job = &open.job;
    let Place { namespace, bucket, object } = &job.place;
    let request = job.client.head_object(namespace, bucket, object);
    match with_customer_key!(request, &job.customer_key).await {
        Ok(head) => {
            let found = head.header("opc-multipart-md5");
            Ok((found.is_some() && found == md5).then_some(head))
        }
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

/// Compares the object that was committed with the content.
pub(super) fn committed(
    response: &Response<()>,
    parts: &BTreeMap<u32, DonePart>,
    algorithm: Algorithm,
) -> Result<Uploaded, Error> {
    let md5 = multipart_md5(parts);
    let length = parts.values().map(|part| part.length).sum();
    let mut uploaded = Uploaded::of(response, "CommitMultipartUpload", length)?;
    if let (Some(stored), Some(md5)) = (&uploaded.md5, &md5)
        && stored != md5
    {
        return Err(mismatch("opc-multipart-md5", stored, md5));
    }
    uploaded.checksum = combined(parts);
    let stored = response.header("opc-content-crc32c");
    if let (Some(stored), Some(sent)) = (stored, uploaded.checksum)
        && Checksum::parse(algorithm, stored) != Some(sent)
    {
        return Err(mismatch("opc-content-crc32c", stored, &sent.to_string()));
    }
    uploaded.parts = parts
        .iter()
        .map(|(&number, part)| UploadedPart {
            number,
            bytes: part.length,
            etag: part.etag.clone(),
            request_id: part.request_id.clone(),
        })
        .collect();
    Ok(uploaded)
}

/// Returns the CRC-32C of the whole content; `None` if the algorithm is another one.
fn combined(parts: &BTreeMap<u32, DonePart>) -> Option<Checksum> {
    let empty = Checksum::of(Algorithm::Crc32c, b"");
    parts.values().try_fold(empty, |whole, part| whole.followed_by(&part.checksum, part.length))
}

/// Returns the value of `opc-multipart-md5`: the MD5 of the MD5s of the parts, and their number.
/// `None` if the service has not sent all of them.
fn multipart_md5(parts: &BTreeMap<u32, DonePart>) -> Option<String> {
    let mut hasher = Hasher::new(Algorithm::Md5);
    for part in parts.values() {
        hasher.update(part.md5?.as_bytes());
    }
    Some(format!("{}-{}", hasher.finish(), parts.len()))
}
