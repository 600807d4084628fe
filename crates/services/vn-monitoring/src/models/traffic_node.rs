// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A traffic node.
    ///
    /// The field `type` selects the variant.
    pub enum TrafficNode by "type" {
        AccessDenied(models::AccessDeniedTrafficNode) = "ACCESS_DENIED", as_access_denied;
        Visible(models::VisibleTrafficNode) = "VISIBLE", as_visible;
    }
    shared {
        /// The egress traffic.
        egress_traffic = "egressTraffic", ref models::EgressTrafficSpec, in AccessDenied Visible;
        /// The next hop routing action.
        next_hop_routing_action = "nextHopRoutingAction", ref models::RoutingAction, in AccessDenied
            Visible;
        /// The egress security action.
        egress_security_action = "egressSecurityAction", ref models::SecurityAction, in AccessDenied
            Visible;
        /// The ingress security action.
        ingress_security_action = "ingressSecurityAction", ref models::SecurityAction, in
            AccessDenied Visible;
        /// The ZPR egress security action.
        zpr_egress_security_action = "zprEgressSecurityAction", ref models::SecurityAction, in
            AccessDenied Visible;
        /// The ZPR ingress security action.
        zpr_ingress_security_action = "zprIngressSecurityAction", ref models::SecurityAction, in
            AccessDenied Visible;
    }
}
