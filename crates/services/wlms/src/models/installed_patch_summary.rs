// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an installed patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledPatchSummary {
    /// The ID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    InstalledPatchSummary {
        id = "id";
        description = "description";
        display_name = "displayName";
    }
}
