// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, Value, model};

use crate::models;

/// A subnet topology.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubnetTopology {
    /// The entities.
    pub entities: Vec<Value>,
    /// The relationships.
    pub relationships: Vec<models::TopologyEntityRelationship>,
    /// The types of entities that are limited during ingestion.
    pub limited_entities: Vec<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
}

model! {
    SubnetTopology, "type" = "SUBNET" {
        entities = "entities";
        relationships = "relationships";
        limited_entities = "limitedEntities";
        time_created = "timeCreated";
        subnet_id = "subnetId";
    }
}
