// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a subsetting schema object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettingSchemaObjectSummary {
    /// The key.
    pub key: String,
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The type of the object.
    pub object_type: Option<models::SubsettingSchemaObjectObjectType>,
    /// The initial number of rows of the table.
    pub initial_row_count: Option<i64>,
    /// Whether it is a statistics stale.
    pub is_stats_stale: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    SubsettingSchemaObjectSummary {
        key = "key";
        schema_name = "schemaName";
        object_name = "objectName";
        object_type = "objectType";
        initial_row_count = "initialRowCount";
        is_stats_stale = "isStatsStale";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
