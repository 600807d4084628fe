// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The Database Tools connections to the data source of a new semantic store.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataSourceDatabaseToolsConnectionDetails {
    /// The OCID of the Database Tools connection for queries.
    pub querying_connection_id: String,
    /// The OCID of the Database Tools connection for enrichment.
    pub enrichment_connection_id: String,
}

model! {
    CreateDataSourceDatabaseToolsConnectionDetails, "connectionType" = "DATABASE_TOOLS_CONNECTION" {
        required {
            querying_connection_id = "queryingConnectionId", with_querying_connection_id(String);
            enrichment_connection_id = "enrichmentConnectionId",
                with_enrichment_connection_id(String);
        }
    }
}
