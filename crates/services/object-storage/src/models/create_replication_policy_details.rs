// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a replication policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReplicationPolicyDetails {
    /// The name of the policy.
    pub name: String,
    /// The destination region, such as `us-ashburn-1`.
    pub destination_region_name: String,
    /// The name of the destination bucket. It must exist.
    pub destination_bucket_name: String,
}

model! {
    CreateReplicationPolicyDetails {
        required {
            name = "name", with_name(String);
            destination_region_name = "destinationRegionName", with_destination_region_name(String);
            destination_bucket_name = "destinationBucketName", with_destination_bucket_name(String);
        }
    }
}
