// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A ZPR missing policy security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprMissingPolicySecurityAction {
    /// The action on the resource.
    pub action_type: models::SecurityActionActionType,
}

model! {
    ZprMissingPolicySecurityAction, "action" = "ZPR_MISSING_POLICY" {
        action_type = "actionType";
    }
}
