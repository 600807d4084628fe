// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a name selection to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchNameSelectionDetails {
    /// The name of the patch.
    pub patch_name: String,
}

model! {
    PatchNameSelectionDetails, "selectionType" = "PATCH_NAME" {
        required {
            patch_name = "patchName", with_patch_name(String);
        }
    }
}
