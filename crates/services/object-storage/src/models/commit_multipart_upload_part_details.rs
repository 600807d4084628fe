// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A part to include in the object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitMultipartUploadPartDetails {
    /// The number of the part.
    pub part_num: i64,
    /// The etag from the upload of the part.
    pub etag: String,
}

model! {
    CommitMultipartUploadPartDetails {
        required {
            part_num = "partNum", with_part_num(i64);
            etag = "etag", with_etag(String);
        }
    }
}
