// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a non ADB remap tablespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NonADBRemapTablespaceDetails {
    /// The target that the source tablespace is remapped to.
    pub remap_target: Option<String>,
}

model! {
    NonADBRemapTablespaceDetails, "targetType" = "NON_ADB_REMAP" {
        remap_target = "remapTarget";
    }
}
