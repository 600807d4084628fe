// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a DR protection group member object storage bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrProtectionGroupMemberObjectStorageBucketDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket. Example: `bucket_name`.
    pub bucket_name: String,
}

model! {
    UpdateDrProtectionGroupMemberObjectStorageBucketDetails, "memberType" = "OBJECT_STORAGE_BUCKET" {
        required {
            member_id = "memberId", with_member_id(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
    }
}
