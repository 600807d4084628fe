// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Contextual data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContextualData {
    /// The client ID.
    pub client_id: String,
    /// The name of the schema.
    pub schema_name: String,
    /// The version of the schema.
    pub schema_version: String,
    /// The payload.
    pub payload: String,
}

model! {
    ContextualData {
        required {
            client_id = "clientId", with_client_id(String);
            schema_name = "schemaName", with_schema_name(String);
            schema_version = "schemaVersion", with_schema_version(String);
            payload = "payload", with_payload(String);
        }
    }
}
