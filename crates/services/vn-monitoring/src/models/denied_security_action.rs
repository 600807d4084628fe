// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A denied security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeniedSecurityAction {
    /// The action on the resource.
    pub action_type: models::SecurityActionActionType,
    /// The denied security action details.
    pub denied_security_action_details: Option<models::DeniedSecurityActionDetails>,
}

model! {
    DeniedSecurityAction, "action" = "DENIED" {
        action_type = "actionType";
        denied_security_action_details = "deniedSecurityActionDetails";
    }
}
