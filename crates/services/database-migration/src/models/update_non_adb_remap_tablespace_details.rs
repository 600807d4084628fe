// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a non ADB remap tablespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNonADBRemapTablespaceDetails {
    /// The target that the source tablespace is remapped to.
    pub remap_target: Option<String>,
}

model! {
    UpdateNonADBRemapTablespaceDetails, "targetType" = "NON_ADB_REMAP" {
        optional {
            remap_target = "remapTarget", with_remap_target(String);
        }
    }
}
