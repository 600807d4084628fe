// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A ZPR policy not evaluated sl NSG denied security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprPolicyNotEvaluatedSlNsgDeniedSecurityAction {
    /// The action on the resource.
    pub action_type: models::SecurityActionActionType,
}

model! {
    ZprPolicyNotEvaluatedSlNsgDeniedSecurityAction, "action" = "ZPR_POLICY_NOT_EVALUATED_SL_NSG_DENIED" {
        action_type = "actionType";
    }
}
