// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A VMware binary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmwareBinary {
    /// The name of the file.
    pub file_name: String,
    /// The description.
    pub description: String,
    /// The size in bytes.
    pub size_in_bytes: Option<i64>,
    /// The checksum.
    pub checksum: Option<String>,
}

model! {
    VmwareBinary {
        file_name = "fileName";
        description = "description";
        size_in_bytes = "sizeInBytes";
        checksum = "checksum";
    }
}
