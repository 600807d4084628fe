// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A destination disk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestinationDisk {
    /// The UUID.
    pub uuid: String,
}

model! {
    DestinationDisk {
        uuid = "uuid";
    }
}
