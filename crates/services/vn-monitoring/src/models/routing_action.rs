// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A routing action.
    ///
    /// The field `action` selects the variant.
    pub enum RoutingAction by "action" {
        Forwarded(models::ForwardedRoutingAction) = "FORWARDED", as_forwarded;
        Indeterminate(models::IndeterminateRoutingAction) = "INDETERMINATE", as_indeterminate;
        NoRoute(models::NoRouteRoutingAction) = "NO_ROUTE", as_no_route;
    }
    shared {
        /// The action on the resource.
        action_type = "actionType", copy models::RoutingActionActionType, in Forwarded Indeterminate
            NoRoute;
    }
}
