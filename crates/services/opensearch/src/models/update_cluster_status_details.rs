// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a cluster status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateClusterStatusDetails {
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The lifecycle state.
    pub lifecycle_state: String,
}

model! {
    UpdateClusterStatusDetails {
        cluster_id = "clusterId";
        lifecycle_state = "lifecycleState";
    }
}
