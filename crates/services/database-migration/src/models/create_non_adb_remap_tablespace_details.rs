// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a non ADB remap tablespace to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNonADBRemapTablespaceDetails {
    /// The target that the source tablespace is remapped to.
    pub remap_target: Option<String>,
}

model! {
    CreateNonADBRemapTablespaceDetails, "targetType" = "NON_ADB_REMAP" {
        optional {
            remap_target = "remapTarget", with_remap_target(String);
        }
    }
}
