// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An indeterminate routing action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndeterminateRoutingAction {
    /// The action on the resource.
    pub action_type: models::RoutingActionActionType,
}

model! {
    IndeterminateRoutingAction, "action" = "INDETERMINATE" {
        action_type = "actionType";
    }
}
