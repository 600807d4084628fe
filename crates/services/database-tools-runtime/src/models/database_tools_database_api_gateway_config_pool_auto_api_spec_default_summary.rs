// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a database tools database API gateway configuration pool auto API spec default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDefaultSummary {
    /// The key.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDefaultSummary, "type" = "DEFAULT" {
        key = "key";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
