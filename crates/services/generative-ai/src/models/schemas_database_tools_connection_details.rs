// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The enriched schemas of a database that is connected through Database Tools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemasDatabaseToolsConnectionDetails {
    /// The database schemas to enrich. Currently only one schema is supported.
    pub schemas: Vec<models::SchemaItem>,
}

model! {
    SchemasDatabaseToolsConnectionDetails, "connectionType" = "DATABASE_TOOLS_CONNECTION" {
        schemas = "schemas";
    }
}
