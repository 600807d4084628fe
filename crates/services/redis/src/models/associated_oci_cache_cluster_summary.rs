// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an associated OCI cache cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedOciCacheClusterSummary {
    /// The OCID of the resource.
    pub id: String,
}

model! {
    AssociatedOciCacheClusterSummary {
        id = "id";
    }
}
