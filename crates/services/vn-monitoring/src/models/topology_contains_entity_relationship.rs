// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A topology contains entity relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopologyContainsEntityRelationship {
    /// The ID of the first entity of the relationship.
    pub id1: String,
    /// The ID of the second entity of the relationship.
    pub id2: String,
}

model! {
    TopologyContainsEntityRelationship, "type" = "CONTAINS" {
        id1 = "id1";
        id2 = "id2";
    }
}
