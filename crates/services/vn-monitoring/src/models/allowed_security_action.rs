// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An allowed security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedSecurityAction {
    /// The action on the resource.
    pub action_type: models::SecurityActionActionType,
    /// The details of the security action that allows the traffic.
    pub allowed_security_action_details: Option<models::AllowedSecurityActionDetails>,
}

model! {
    AllowedSecurityAction, "action" = "ALLOWED" {
        action_type = "actionType";
        allowed_security_action_details = "allowedSecurityActionDetails";
    }
}
