// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A topology.
    ///
    /// The field `type` selects the variant.
    pub enum Topology by "type", sent {
        Networking(models::NetworkingTopology) = "NETWORKING", as_networking;
        Path(models::PathTopology) = "PATH", as_path;
        Subnet(models::SubnetTopology) = "SUBNET", as_subnet;
        Vcn(models::VcnTopology) = "VCN", as_vcn;
    }
    shared {
        /// The entities.
        entities = "entities", ref [Value], in Networking Path Subnet Vcn;
        /// The relationships.
        relationships = "relationships", ref [models::TopologyEntityRelationship], in Networking
            Path Subnet Vcn;
        /// The types of entities that are limited during ingestion.
        limited_entities = "limitedEntities", ref [String], in Networking Path Subnet Vcn;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Networking Path Subnet Vcn;
    }
}
