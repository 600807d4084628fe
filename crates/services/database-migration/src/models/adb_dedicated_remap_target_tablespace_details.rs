// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an ADB dedicated remap target tablespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ADBDedicatedRemapTargetTablespaceDetails {
    /// The target that the source tablespace is remapped to.
    pub remap_target: Option<String>,
}

model! {
    ADBDedicatedRemapTargetTablespaceDetails, "targetType" = "ADB_D_REMAP" {
        remap_target = "remapTarget";
    }
}
