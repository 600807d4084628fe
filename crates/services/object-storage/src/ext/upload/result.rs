//! The result of an upload.

use oci_sdk_core::checksum::Checksum;
use oci_sdk_core::{Error, Response};

use super::super::missing_header::missing_header;

/// An object that was uploaded.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Uploaded {
    /// The etag of the object.
    pub etag: String,
    /// The version ID, if the bucket has versions.
    pub version_id: Option<String>,
    /// The number of bytes.
    pub bytes: u64,
    /// The MD5 hash that the service has computed, in base64. Of a multipart upload it is the hash
    /// of the hashes of the parts, followed by `-` and their number (`opc-multipart-md5`).
    pub md5: Option<String>,
    /// The checksum of the whole content, which was compared with that of the service if it sent
    /// one. `None` if it was uploaded in parts with an algorithm other than CRC-32C: then each part
    /// was compared.
    pub checksum: Option<Checksum>,
    /// The request ID of the request that created the object.
    pub request_id: Option<String>,
    /// The parts; empty if the object was uploaded in a single request.
    pub parts: Vec<UploadedPart>,
}

/// A part that was uploaded.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadedPart {
    /// The number of the part, from 1.
    pub number: u32,
    /// The number of bytes.
    pub bytes: u64,
    /// The etag of the part.
    pub etag: String,
    /// The request ID; `None` if the part was uploaded before the upload was resumed.
    pub request_id: Option<String>,
}

impl Uploaded {
    /// Reads the headers of the response to `operation`, which created the object.
    ///
    /// # Errors
    ///
    /// If it has no etag: then it is not from Object Storage, and the object was not stored.
    pub(super) fn of(
        response: &Response<()>,
        operation: &'static str,
        bytes: u64,
    ) -> Result<Self, Error> {
        let header = |name| response.header(name).map(str::to_owned);
        Ok(Self {
            etag: header("etag").ok_or_else(|| missing_header(response, operation, "etag"))?,
            version_id: header("version-id"),
            bytes,
            md5: header("opc-multipart-md5").or_else(|| header("opc-content-md5")),
            checksum: None,
            request_id: header("opc-request-id"),
            parts: Vec::new(),
        })
    }
}
