// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A ZPR policy not evaluated missing route security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprPolicyNotEvaluatedMissingRouteSecurityAction {
    /// The action on the resource.
    pub action_type: models::SecurityActionActionType,
}

model! {
    ZprPolicyNotEvaluatedMissingRouteSecurityAction, "action" = "ZPR_POLICY_NOT_EVALUATED_MISSING_ROUTE" {
        action_type = "actionType";
    }
}
