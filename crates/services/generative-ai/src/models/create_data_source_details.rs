// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The data source of a new semantic store.
    ///
    /// The field `connectionType` selects the variant.
    pub enum CreateDataSourceDetails by "connectionType", sent {
        DatabaseToolsConnection(models::CreateDataSourceDatabaseToolsConnectionDetails)
            = "DATABASE_TOOLS_CONNECTION", as_database_tools_connection;
    }
}
