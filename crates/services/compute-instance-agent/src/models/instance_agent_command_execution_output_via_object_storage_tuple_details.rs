// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance agent command execution output via object storage tuple.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandExecutionOutputViaObjectStorageTupleDetails {
    /// The exit code.
    pub exit_code: i64,
    /// The message.
    pub message: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the object.
    pub object_name: String,
}

model! {
    InstanceAgentCommandExecutionOutputViaObjectStorageTupleDetails, "outputType" = "OBJECT_STORAGE_TUPLE" {
        exit_code = "exitCode";
        message = "message";
        bucket_name = "bucketName";
        namespace_name = "namespaceName";
        object_name = "objectName";
    }
}
