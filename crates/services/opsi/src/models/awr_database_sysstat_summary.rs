// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an AWR database sysstat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDatabaseSysstatSummary {
    /// The name.
    pub name: String,
    /// The category.
    pub category: Option<String>,
    /// The time when the interval begins.
    pub time_begin: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The average value.
    pub avg_value: Option<f64>,
    /// The current value.
    pub current_value: Option<f64>,
}

model! {
    AwrDatabaseSysstatSummary {
        name = "name";
        category = "category";
        time_begin = "timeBegin";
        time_end = "timeEnd";
        avg_value = "avgValue";
        current_value = "currentValue";
    }
}
