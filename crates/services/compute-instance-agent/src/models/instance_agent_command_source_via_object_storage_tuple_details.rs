// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance agent command source via object storage tuple.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandSourceViaObjectStorageTupleDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the object.
    pub object_name: String,
}

model! {
    InstanceAgentCommandSourceViaObjectStorageTupleDetails, "sourceType" = "OBJECT_STORAGE_TUPLE" {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            object_name = "objectName", with_object_name(String);
        }
    }
}
