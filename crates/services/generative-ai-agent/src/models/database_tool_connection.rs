// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tool connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolConnection {
    /// The OCID of the connection.
    pub connection_id: String,
}

model! {
    DatabaseToolConnection, "connectionType" = "DATABASE_TOOL_CONNECTION" {
        required {
            connection_id = "connectionId", with_connection_id(String);
        }
    }
}
