// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An access denied traffic node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessDeniedTrafficNode {
    /// The egress traffic.
    pub egress_traffic: Option<models::EgressTrafficSpec>,
    /// The next hop routing action.
    pub next_hop_routing_action: Option<models::RoutingAction>,
    /// The egress security action.
    pub egress_security_action: Option<models::SecurityAction>,
    /// The ingress security action.
    pub ingress_security_action: Option<models::SecurityAction>,
    /// The ZPR egress security action.
    pub zpr_egress_security_action: Option<models::SecurityAction>,
    /// The ZPR ingress security action.
    pub zpr_ingress_security_action: Option<models::SecurityAction>,
}

model! {
    AccessDeniedTrafficNode, "type" = "ACCESS_DENIED" {
        egress_traffic = "egressTraffic";
        next_hop_routing_action = "nextHopRoutingAction";
        egress_security_action = "egressSecurityAction";
        ingress_security_action = "ingressSecurityAction";
        zpr_egress_security_action = "zprEgressSecurityAction";
        zpr_ingress_security_action = "zprIngressSecurityAction";
    }
}
