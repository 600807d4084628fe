// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeDetails {
    /// The name.
    pub name: String,
    /// The size.
    pub size: Option<i64>,
}

model! {
    VolumeDetails {
        name = "name";
        size = "size";
    }
}
