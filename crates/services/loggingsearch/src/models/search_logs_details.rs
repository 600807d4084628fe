// @generated from spec/loggingsearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of logs to search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchLogsDetails {
    /// The start time.
    pub time_start: DateTime<Utc>,
    /// The end time.
    pub time_end: DateTime<Utc>,
    /// The search query.
    pub search_query: String,
    /// Whether to return field information.
    pub is_return_field_info: Option<bool>,
}

model! {
    SearchLogsDetails {
        required {
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
            search_query = "searchQuery", with_search_query(String);
        }
        optional {
            is_return_field_info = "isReturnFieldInfo", with_is_return_field_info(bool);
        }
    }
}
