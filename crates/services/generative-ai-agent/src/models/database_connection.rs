// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A database connection.
    ///
    /// The field `connectionType` selects the variant.
    pub enum DatabaseConnection by "connectionType" {
        DatabaseToolConnection(models::DatabaseToolConnection) = "DATABASE_TOOL_CONNECTION",
            as_database_tool_connection;
    }
}
