// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The enriched schemas of a data source.
    ///
    /// The field `connectionType` selects the variant.
    pub enum SchemasDetails by "connectionType" {
        DatabaseToolsConnection(models::SchemasDatabaseToolsConnectionDetails)
            = "DATABASE_TOOLS_CONNECTION", as_database_tools_connection;
    }
}
