// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A member cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberCluster {
    /// The OCID of the OCI Cache cluster.
    pub oci_cache_cluster_id: String,
    /// The region.
    pub region: String,
}

model! {
    MemberCluster {
        oci_cache_cluster_id = "ociCacheClusterId";
        region = "region";
    }
}
