// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A no route routing action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoRouteRoutingAction {
    /// The action on the resource.
    pub action_type: models::RoutingActionActionType,
    /// The no route routing action details.
    pub no_route_routing_action_details: Option<models::NoRouteRoutingActionDetails>,
}

model! {
    NoRouteRoutingAction, "action" = "NO_ROUTE" {
        action_type = "actionType";
        no_route_routing_action_details = "noRouteRoutingActionDetails";
    }
}
