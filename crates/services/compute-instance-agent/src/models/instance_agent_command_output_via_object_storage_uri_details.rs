// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an instance agent command output via object storage URI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandOutputViaObjectStorageUriDetails {
    /// The URL or pre-authenticated request for the output of the command.
    pub output_uri: Secret,
}

model! {
    InstanceAgentCommandOutputViaObjectStorageUriDetails, "outputType" = "OBJECT_STORAGE_URI" {
        required {
            output_uri = "outputUri", with_output_uri(Secret);
        }
    }
}
