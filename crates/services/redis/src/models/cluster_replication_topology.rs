// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cluster replication topology.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterReplicationTopology {
    /// The primary cluster.
    pub primary_cluster: models::MemberCluster,
    /// The secondary clusters.
    pub secondary_clusters: Vec<models::MemberCluster>,
}

model! {
    ClusterReplicationTopology {
        primary_cluster = "primaryCluster";
        secondary_clusters = "secondaryClusters";
    }
}
