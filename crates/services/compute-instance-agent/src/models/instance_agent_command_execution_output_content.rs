// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Instance agent command execution output content.
    ///
    /// The field `outputType` selects the variant.
    pub enum InstanceAgentCommandExecutionOutputContent by "outputType" {
        ObjectStorageTuple(models::InstanceAgentCommandExecutionOutputViaObjectStorageTupleDetails)
            = "OBJECT_STORAGE_TUPLE", as_object_storage_tuple;
        ObjectStorageUri(models::InstanceAgentCommandExecutionOutputViaObjectStorageUriDetails)
            = "OBJECT_STORAGE_URI", as_object_storage_uri;
        Text(models::InstanceAgentCommandExecutionOutputViaTextDetails) = "TEXT", as_text;
    }
    shared {
        /// The exit code.
        exit_code = "exitCode", copy i64, in ObjectStorageTuple ObjectStorageUri Text;
        /// The message.
        message = "message", str, in ObjectStorageTuple ObjectStorageUri Text;
    }
}
