// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DR protection group member object storage bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberObjectStorageBucket {
    /// The OCID of the member.
    pub member_id: String,
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket. Example: `bucket_name`.
    pub bucket_name: String,
}

model! {
    DrProtectionGroupMemberObjectStorageBucket, "memberType" = "OBJECT_STORAGE_BUCKET" {
        member_id = "memberId";
        namespace_name = "namespaceName";
        bucket_name = "bucketName";
    }
}
