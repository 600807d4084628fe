// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An upgrade action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeAction {
    /// The key of the reference.
    pub reference_key: Option<String>,
    /// The state.
    pub state: Option<models::ActionState>,
    /// The description.
    pub description: String,
    /// The version.
    pub version: Option<String>,
    /// The qualifier.
    pub qualifier: Option<String>,
}

model! {
    UpgradeAction, "actionType" = "QUARTERLY_UPGRADE" {
        reference_key = "referenceKey";
        state = "state";
        description = "description";
        version = "version";
        qualifier = "qualifier";
    }
}
