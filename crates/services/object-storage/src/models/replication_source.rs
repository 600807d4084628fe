// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A source bucket of replication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationSource {
    /// The name of the replication policy.
    pub policy_name: String,
    /// The source region.
    pub source_region_name: String,
    /// The name of the source bucket.
    pub source_bucket_name: String,
}

model! {
    ReplicationSource {
        policy_name = "policyName";
        source_region_name = "sourceRegionName";
        source_bucket_name = "sourceBucketName";
    }
}
