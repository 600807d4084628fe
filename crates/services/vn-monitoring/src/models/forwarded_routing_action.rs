// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A forwarded routing action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForwardedRoutingAction {
    /// The action on the resource.
    pub action_type: models::RoutingActionActionType,
    /// The forwarded routing action details.
    pub forwarded_routing_action_details: Option<models::ForwardedRoutingActionDetails>,
}

model! {
    ForwardedRoutingAction, "action" = "FORWARDED" {
        action_type = "actionType";
        forwarded_routing_action_details = "forwardedRoutingActionDetails";
    }
}
