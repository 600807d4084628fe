// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The schemas of a data source to enrich.
    ///
    /// The field `connectionType` selects the variant.
    pub enum CreateSchemasDetails by "connectionType", sent {
        DatabaseToolsConnection(models::CreateSchemasDatabaseToolsConnectionDetails)
            = "DATABASE_TOOLS_CONNECTION", as_database_tools_connection;
    }
}
