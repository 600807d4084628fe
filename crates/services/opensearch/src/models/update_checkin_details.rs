// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a checkin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCheckinDetails {
    /// The OCID of the cluster.
    pub cluster_id: String,
}

model! {
    UpdateCheckinDetails {
        cluster_id = "clusterId";
    }
}
