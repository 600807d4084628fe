// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a direct archive source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDirectArchiveSourceDetails {
    /// The archive with all files of the function, base64-encoded.
    pub archive_file: String,
}

model! {
    UpdateDirectArchiveSourceDetails, "archiveSourceType" = "DIRECT_ARCHIVE" {
        required {
            archive_file = "archiveFile", with_archive_file(String);
        }
    }
}
