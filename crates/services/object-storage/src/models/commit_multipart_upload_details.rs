// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The parts of a multipart upload to commit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitMultipartUploadDetails {
    /// The parts that make up the object.
    pub parts_to_commit: Vec<models::CommitMultipartUploadPartDetails>,
    /// The numbers of the parts to exclude. Each uploaded part must be listed here or in
    /// `partsToCommit`.
    pub parts_to_exclude: Option<Vec<i64>>,
}

model! {
    CommitMultipartUploadDetails {
        required {
            parts_to_commit = "partsToCommit",
                with_parts_to_commit([models::CommitMultipartUploadPartDetails]);
        }
        optional {
            parts_to_exclude = "partsToExclude", with_parts_to_exclude([i64]);
        }
    }
}
