// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of block volumes to delete for a namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteBlockVolumesForNamespaceDetails {
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The namespace.
    pub namespace: String,
}

model! {
    DeleteBlockVolumesForNamespaceDetails {
        cluster_id = "clusterId";
        namespace = "namespace";
    }
}
