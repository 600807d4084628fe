// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a force patch cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForcePatchClusterDetails {
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The name of the flexible shape of the instances.
    pub flex_shape: Option<String>,
}

model! {
    ForcePatchClusterDetails {
        cluster_id = "clusterId";
        flex_shape = "flexShape";
    }
}
