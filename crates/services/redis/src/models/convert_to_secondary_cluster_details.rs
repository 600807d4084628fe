// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a convert to secondary cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertToSecondaryClusterDetails {
    /// The OCID of the primary cluster, which data is replicated from.
    pub primary_cluster_id: String,
}

model! {
    ConvertToSecondaryClusterDetails {
        required {
            primary_cluster_id = "primaryClusterId", with_primary_cluster_id(String);
        }
    }
}
