// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, Value, model};

use crate::models;

/// A VCN topology.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcnTopology {
    /// The entities.
    pub entities: Vec<Value>,
    /// The relationships.
    pub relationships: Vec<models::TopologyEntityRelationship>,
    /// The types of entities that are limited during ingestion.
    pub limited_entities: Vec<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
}

model! {
    VcnTopology, "type" = "VCN" {
        entities = "entities";
        relationships = "relationships";
        limited_entities = "limitedEntities";
        time_created = "timeCreated";
        vcn_id = "vcnId";
    }
}
