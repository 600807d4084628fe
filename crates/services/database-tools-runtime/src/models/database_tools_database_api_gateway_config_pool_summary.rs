// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a database tools database API gateway configuration pool.
    ///
    /// The field `type` selects the variant.
    pub enum DatabaseToolsDatabaseApiGatewayConfigPoolSummary by "type" {
        Default(models::DatabaseToolsDatabaseApiGatewayConfigPoolDefaultSummary) = "DEFAULT",
            as_default;
    }
    shared {
        /// The key.
        key = "key", str, in Default;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Default;
        /// The OCID of the Database Tools connection.
        database_tools_connection_id = "databaseToolsConnectionId", str, in Default;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Default;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Default;
    }
}
