// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cluster node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterNode {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the cluster.
    pub cluster_id: Option<String>,
}

model! {
    ClusterNode {
        id = "id";
        cluster_id = "clusterId";
    }
}
