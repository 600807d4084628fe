// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The default details of a pipeline connection to test.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultTestPipelineConnectionDetails {
    /// The OCID of the connection.
    pub connection_id: String,
}

model! {
    DefaultTestPipelineConnectionDetails, "type" = "DEFAULT" {
        required {
            connection_id = "connectionId", with_connection_id(String);
        }
    }
}
