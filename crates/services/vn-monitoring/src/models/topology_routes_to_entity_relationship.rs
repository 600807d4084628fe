// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A topology routes to entity relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopologyRoutesToEntityRelationship {
    /// The ID of the first entity of the relationship.
    pub id1: String,
    /// The ID of the second entity of the relationship.
    pub id2: String,
    /// The details of the route rule.
    pub route_rule_details: models::TopologyRoutesToRelationshipDetails,
}

model! {
    TopologyRoutesToEntityRelationship, "type" = "ROUTES_TO" {
        id1 = "id1";
        id2 = "id2";
        route_rule_details = "routeRuleDetails";
    }
}
