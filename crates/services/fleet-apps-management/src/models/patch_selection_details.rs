// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a selection to patch.
    ///
    /// The field `selectionType` selects the variant.
    pub enum PatchSelectionDetails by "selectionType" {
        PatchLevel(models::PatchLevelSelectionDetails) = "PATCH_LEVEL", as_patch_level;
        PatchName(models::PatchNameSelectionDetails) = "PATCH_NAME", as_patch_name;
        PatchReleaseDate(models::PatchReleaseDateSelectionDetails) = "PATCH_RELEASE_DATE",
            as_patch_release_date;
    }
}
