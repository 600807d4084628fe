// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a database tools database API gateway configuration pool default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsDatabaseApiGatewayConfigPoolDefaultSummary {
    /// The key.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the Database Tools connection.
    pub database_tools_connection_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    DatabaseToolsDatabaseApiGatewayConfigPoolDefaultSummary, "type" = "DEFAULT" {
        key = "key";
        display_name = "displayName";
        database_tools_connection_id = "databaseToolsConnectionId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
