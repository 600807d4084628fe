// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A patch action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchAction {
    /// The key of the reference.
    pub reference_key: Option<String>,
    /// The state.
    pub state: Option<models::ActionState>,
    /// The description.
    pub description: String,
    /// The mode.
    pub mode: Option<models::PatchActionMode>,
    /// The category.
    pub category: Option<models::PatchActionCategory>,
    /// The artifact.
    pub artifact: Option<String>,
}

model! {
    PatchAction, "actionType" = "PATCH" {
        reference_key = "referenceKey";
        state = "state";
        description = "description";
        mode = "mode";
        category = "category";
        artifact = "artifact";
    }
}
