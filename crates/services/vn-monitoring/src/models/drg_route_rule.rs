// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A DRG route rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgRouteRule {
    /// The destination.
    pub destination: String,
    /// The type of the destination. Required if `direction` is `EGRESS`.
    pub destination_type: models::DrgRouteRuleDestinationType,
    /// The OCID of the DRG attachment that is the next hop to the destination.
    pub next_hop_drg_attachment_id: String,
    /// The type of the route.
    pub route_type: Option<models::DrgRouteRuleRouteType>,
    /// Whether the route was not imported because it conflicts with another one.
    pub is_conflict: Option<bool>,
    /// Whether traffic of the route is silently discarded, because the next hop does not exist.
    pub is_blackhole: Option<bool>,
    /// The ID of the resource.
    pub id: String,
    /// The earliest origin of the route.
    pub route_provenance: models::DrgRouteRuleRouteProvenance,
    /// The attributes.
    pub attributes: Option<Value>,
}

model! {
    DrgRouteRule {
        destination = "destination";
        destination_type = "destinationType";
        next_hop_drg_attachment_id = "nextHopDrgAttachmentId";
        route_type = "routeType";
        is_conflict = "isConflict";
        is_blackhole = "isBlackhole";
        id = "id";
        route_provenance = "routeProvenance";
        attributes = "attributes";
    }
}
