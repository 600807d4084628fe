// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A patch detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchDetail {
    /// The display name.
    pub display_name: String,
    /// The patch URL.
    pub patch_url: String,
}

model! {
    PatchDetail {
        display_name = "displayName";
        patch_url = "patchUrl";
    }
}
