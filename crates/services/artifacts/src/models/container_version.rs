// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A container version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerVersion {
    /// The OCID of the creator.
    pub created_by: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The version.
    pub version: String,
}

model! {
    ContainerVersion {
        created_by = "createdBy";
        time_created = "timeCreated";
        version = "version";
    }
}
