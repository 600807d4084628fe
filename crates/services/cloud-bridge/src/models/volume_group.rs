// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A volume group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeGroup {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The logical units of the storage.
    pub logical_units: Option<Vec<models::LogicalUnit>>,
}

model! {
    VolumeGroup {
        id = "id";
        logical_units = "logicalUnits";
    }
}
