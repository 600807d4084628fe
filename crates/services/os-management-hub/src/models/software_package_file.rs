// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A software package file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwarePackageFile {
    /// The path.
    pub path: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The time of the last modification.
    pub time_modified: Option<DateTime<Utc>>,
    /// The checksum.
    pub checksum: Option<String>,
    /// The type of the checksum.
    pub checksum_type: Option<String>,
    /// The size in bytes.
    pub size_in_bytes: Option<i64>,
}

model! {
    SoftwarePackageFile {
        path = "path";
        type_ = "type";
        time_modified = "timeModified";
        checksum = "checksum";
        checksum_type = "checksumType";
        size_in_bytes = "sizeInBytes";
    }
}
