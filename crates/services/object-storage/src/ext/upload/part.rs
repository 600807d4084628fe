//! One part of a multipart upload.

use std::sync::Arc;

use oci_sdk_core::checksum::{Algorithm, Checksum};
use oci_sdk_core::{Error, ErrorKind, Response};

use super::super::customer_key::with_customer_key;
use super::super::missing_header::missing_header;
use super::super::place::Place;
use super::super::tries::{NO_TIMEOUT, Tries, is_temporary};
use super::content::Piece;
use super::job::Job;
use crate::operations::UploadPartArguments;

/// A part that the service has.
#[derive(Debug, Clone)]
pub(super) struct DonePart {
    pub(super) etag: String,
    pub(super) length: u64,
    /// The checksum of the bytes that were sent.
    pub(super) checksum: Checksum,
    /// The MD5 that the service has computed.
    pub(super) md5: Option<Checksum>,
    pub(super) request_id: Option<String>,
}

/// Sends a part, with several tries.
pub(super) async fn send_part(
    job: Arc<Job>,
    upload_id: Arc<str>,
    number: u32,
    piece: Piece,
) -> Result<(u32, DonePart), Error> {
    let mut tries = Tries::default();
    loop {
        let permit = job.permits.acquire().await;
        let (body, sent) = piece.body(job.algorithm, &job.reporter);
        let Place { namespace, bucket, object } = &job.place;
        let arguments = UploadPartArguments {
            namespace_name: namespace,
            bucket_name: bucket,
            object_name: object,
            upload_id: &upload_id,
            upload_part_num: i64::from(number),
        };
        let mut request = job.client.upload_part(arguments, body).timeout(NO_TIMEOUT);
        if let Some(name) = job.algorithm_name() {
            request = request.opc_checksum_algorithm(name);
        }
        if let Some(key) = &job.kms_key_id {
            request = request.opc_sse_kms_key_id(key);
        }
        let request = with_customer_key!(request, &job.customer_key);
        let (error, is_temporary) = match request.await {
            Ok(response) => match verified(&response, sent.checksum(), piece.length) {
                Ok(checksum) => {
                    let md5 = response.header("opc-content-md5");
                    let etag = response.etag();
                    let part = DonePart {
                        etag: etag
                            .ok_or_else(|| missing_header(&response, "UploadPart", "etag"))?
                            .to_owned(),
                        length: piece.length,
                        checksum,
                        md5: md5.and_then(|md5| Checksum::parse(Algorithm::Md5, md5)),
                        request_id: response.request_id().map(str::to_owned),
                    };
                    return Ok((number, part));
                }
                // The part is retried, which replaces it.
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

/// Compares the checksum of the bytes that were sent with that of the service.
pub(super) fn verified(
    response: &Response<()>,
    sent: Option<Checksum>,
    length: u64,
) -> Result<Checksum, Error> {
    let Some(sent) = sent else {
        return Err(Error::new(
            ErrorKind::Transport,
            format!("the service responded before it had read the {length} bytes of the content"),
        ));
    };
    let name = match sent.algorithm() {
        // Not the header of requests.
        Algorithm::Md5 => "opc-content-md5",
        algorithm => algorithm.header(),
    };
    let stored = response.header(name);
    match stored.is_none_or(|stored| Checksum::parse(sent.algorithm(), stored) == Some(sent)) {
        true => Ok(sent),
        false => Err(mismatch(name, stored.unwrap_or_default(), &sent.to_string())),
    }
}

/// Returns the error of a checksum that differs.
pub(super) fn mismatch(header: &str, stored: &str, sent: &str) -> Error {
    Error::new(
        ErrorKind::Checksum,
        format!(
            "checksum mismatch: the service received content with the `{header}` `{stored}`, but \
             that of the content is `{sent}`; upload it again"
        ),
    )
}
