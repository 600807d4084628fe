// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An attached OCI cache cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachedOciCacheCluster {
    /// The OCID of the OCI Cache cluster.
    pub oci_cache_cluster_id: String,
}

model! {
    AttachedOciCacheCluster {
        oci_cache_cluster_id = "ociCacheClusterId";
    }
}
