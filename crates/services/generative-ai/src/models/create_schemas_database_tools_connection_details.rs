// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The schemas to enrich in a database that is connected through Database Tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSchemasDatabaseToolsConnectionDetails {
    /// The database schemas to enrich. Currently only one schema is supported.
    pub schemas: Vec<models::SchemaItem>,
}

model! {
    CreateSchemasDatabaseToolsConnectionDetails, "connectionType" = "DATABASE_TOOLS_CONNECTION" {
        required {
            schemas = "schemas", with_schemas([models::SchemaItem]);
        }
    }
}
