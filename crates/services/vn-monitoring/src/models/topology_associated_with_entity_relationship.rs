// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A topology associated with entity relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopologyAssociatedWithEntityRelationship {
    /// The ID of the first entity of the relationship.
    pub id1: String,
    /// The ID of the second entity of the relationship.
    pub id2: String,
    /// The details of the association in the topology.
    pub associated_with_details: Option<models::TopologyAssociatedWithRelationshipDetails>,
}

model! {
    TopologyAssociatedWithEntityRelationship, "type" = "ASSOCIATED_WITH" {
        id1 = "id1";
        id2 = "id2";
        associated_with_details = "associatedWithDetails";
    }
}
