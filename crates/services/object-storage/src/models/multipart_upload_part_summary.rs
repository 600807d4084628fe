// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an uploaded part.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipartUploadPartSummary {
    /// The etag of the part, required to commit it.
    pub etag: String,
    /// The MD5 hash of the part, base64-encoded.
    pub md5: String,
    /// The size of the part in bytes.
    pub size: i64,
    /// The number of the part, which determines its position in the object.
    pub part_number: i64,
}

model! {
    MultipartUploadPartSummary {
        etag = "etag";
        md5 = "md5";
        size = "size";
        part_number = "partNumber";
    }
}
