// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an instance agent command source via object storage URI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandSourceViaObjectStorageUriDetails {
    /// The URI of the source.
    pub source_uri: Secret,
}

model! {
    InstanceAgentCommandSourceViaObjectStorageUriDetails, "sourceType" = "OBJECT_STORAGE_URI" {
        required {
            source_uri = "sourceUri", with_source_uri(Secret);
        }
    }
}
