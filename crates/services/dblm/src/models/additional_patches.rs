// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Additional patches.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalPatches {
    /// The ID of the patch.
    pub patch_id: Option<i64>,
    /// The name of the patch.
    pub patch_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The category.
    pub category: Option<models::AdditionalPatchesCategory>,
}

model! {
    AdditionalPatches {
        patch_id = "patchId";
        patch_name = "patchName";
        description = "description";
        category = "category";
    }
}
