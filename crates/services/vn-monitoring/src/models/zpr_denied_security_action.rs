// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A ZPR denied security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprDeniedSecurityAction {
    /// The action on the resource.
    pub action_type: models::SecurityActionActionType,
    /// The ZPR denied security action details.
    pub zpr_denied_security_action_details: Option<models::ZprDeniedSecurityActionDetails>,
}

model! {
    ZprDeniedSecurityAction, "action" = "ZPR_DENIED" {
        action_type = "actionType";
        zpr_denied_security_action_details = "zprDeniedSecurityActionDetails";
    }
}
