// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A vertex action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VertexAction {
    /// The key of the reference.
    pub reference_key: Option<String>,
    /// The state.
    pub state: Option<models::ActionState>,
    /// The description.
    pub description: String,
    /// The artifact.
    pub artifact: Option<String>,
}

model! {
    VertexAction, "actionType" = "VERTEX" {
        reference_key = "referenceKey";
        state = "state";
        description = "description";
        artifact = "artifact";
    }
}
