// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A ZPR CIDR unsupported security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprCidrUnsupportedSecurityAction {
    /// The action on the resource.
    pub action_type: models::SecurityActionActionType,
    /// The ZPR CIDR unsupported security action details.
    pub zpr_cidr_unsupported_security_action_details:
        Option<models::ZprCidrUnsupportedSecurityActionDetails>,
}

model! {
    ZprCidrUnsupportedSecurityAction, "action" = "ZPR_CIDR_UNSUPPORTED" {
        action_type = "actionType";
        zpr_cidr_unsupported_security_action_details = "zprCidrUnsupportedSecurityActionDetails";
    }
}
