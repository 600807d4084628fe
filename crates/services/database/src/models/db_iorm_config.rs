// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DB IORM configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbIormConfig {
    /// The name of the database.
    pub db_name: Option<String>,
    /// The relative priority of the database.
    pub share: Option<i64>,
    /// The limit for space in the Exadata flash cache.
    pub flash_cache_limit: Option<String>,
}

model! {
    DbIormConfig {
        db_name = "dbName";
        share = "share";
        flash_cache_limit = "flashCacheLimit";
    }
}
