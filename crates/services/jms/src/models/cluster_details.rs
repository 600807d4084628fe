// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterDetails {
    /// The type of the cluster.
    pub cluster_type: Option<models::ClusterType>,
    /// The number of nodes.
    pub node_count: Option<i64>,
    /// The number of pods.
    pub pod_count: Option<i64>,
    /// The number of containers.
    pub container_count: Option<i64>,
}

model! {
    ClusterDetails {
        cluster_type = "clusterType";
        node_count = "nodeCount";
        pod_count = "podCount";
        container_count = "containerCount";
    }
}
