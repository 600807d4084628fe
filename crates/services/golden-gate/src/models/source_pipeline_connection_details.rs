// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a source pipeline connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourcePipelineConnectionDetails {
    /// The OCID of the connection.
    pub connection_id: String,
}

model! {
    SourcePipelineConnectionDetails {
        required {
            connection_id = "connectionId", with_connection_id(String);
        }
    }
}
