// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A ZPR NSG unsupported security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprNsgUnsupportedSecurityAction {
    /// The action on the resource.
    pub action_type: models::SecurityActionActionType,
    /// The ZPR NSG unsupported security action details.
    pub zpr_nsg_unsupported_security_action_details:
        Option<models::ZprNsgUnsupportedSecurityActionDetails>,
}

model! {
    ZprNsgUnsupportedSecurityAction, "action" = "ZPR_NSG_UNSUPPORTED" {
        action_type = "actionType";
        zpr_nsg_unsupported_security_action_details = "zprNsgUnsupportedSecurityActionDetails";
    }
}
