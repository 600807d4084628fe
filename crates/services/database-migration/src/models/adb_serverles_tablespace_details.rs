// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an ADB serverles tablespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ADBServerlesTablespaceDetails {
    /// The target that the source tablespace is remapped to.
    pub remap_target: Option<models::ADBServerlesTablespaceRemapTarget>,
}

model! {
    ADBServerlesTablespaceDetails, "targetType" = "ADB_S_REMAP" {
        remap_target = "remapTarget";
    }
}
