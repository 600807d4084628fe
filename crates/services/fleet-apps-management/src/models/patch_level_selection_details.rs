// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a level selection to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchLevelSelectionDetails {
    /// The patch level.
    pub patch_level: models::PatchLevelSelectionPatchLevel,
}

model! {
    PatchLevelSelectionDetails, "selectionType" = "PATCH_LEVEL" {
        required {
            patch_level = "patchLevel", with_patch_level(models::PatchLevelSelectionPatchLevel);
        }
    }
}
