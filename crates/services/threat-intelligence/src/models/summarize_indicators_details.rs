// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of indicators to summarize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeIndicatorsDetails {
    /// The indicator type.
    pub indicator_type: Option<models::SummarizeIndicatorsIndicatorType>,
    /// The indicator value.
    pub indicator_value: Option<String>,
    /// The threat types.
    pub threat_types: Option<Vec<String>>,
    /// Filters by the confidence that the data is malicious, from 0 to 100: at least this value.
    pub confidence_greater_than_or_equal_to: Option<i64>,
    /// Filters by the time of the last update: at or after this time.
    pub time_updated_greater_than_or_equal_to: Option<DateTime<Utc>>,
    /// The update time before which resources are included.
    pub time_updated_less_than: Option<DateTime<Utc>>,
    /// Filters by the time of the latest sighting or report: at or after this time.
    pub time_last_seen_greater_than_or_equal_to: Option<DateTime<Utc>>,
    /// Filters by a last occurrence before this time.
    pub time_last_seen_less_than: Option<DateTime<Utc>>,
    /// Filters by the creation time: at or after this time.
    pub time_created_greater_than_or_equal_to: Option<DateTime<Utc>>,
    /// The creation time before which resources are included.
    pub time_created_less_than: Option<DateTime<Utc>>,
    /// The value of `indicatorSeenBy`.
    pub indicator_seen_by: Option<String>,
    /// The malware.
    pub malware: Option<String>,
    /// The threat actor.
    pub threat_actor: Option<String>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::SummarizeIndicatorsSortOrder>,
    /// The field to sort by.
    pub sort_by: Option<models::SummarizeIndicatorsSortBy>,
}

model! {
    SummarizeIndicatorsDetails {
        optional {
            indicator_type = "indicatorType",
                with_indicator_type(models::SummarizeIndicatorsIndicatorType);
            indicator_value = "indicatorValue", with_indicator_value(String);
            threat_types = "threatTypes", with_threat_types([String]);
            confidence_greater_than_or_equal_to = "confidenceGreaterThanOrEqualTo",
                with_confidence_greater_than_or_equal_to(i64);
            time_updated_greater_than_or_equal_to = "timeUpdatedGreaterThanOrEqualTo",
                with_time_updated_greater_than_or_equal_to(DateTime<Utc>);
            time_updated_less_than = "timeUpdatedLessThan",
                with_time_updated_less_than(DateTime<Utc>);
            time_last_seen_greater_than_or_equal_to = "timeLastSeenGreaterThanOrEqualTo",
                with_time_last_seen_greater_than_or_equal_to(DateTime<Utc>);
            time_last_seen_less_than = "timeLastSeenLessThan",
                with_time_last_seen_less_than(DateTime<Utc>);
            time_created_greater_than_or_equal_to = "timeCreatedGreaterThanOrEqualTo",
                with_time_created_greater_than_or_equal_to(DateTime<Utc>);
            time_created_less_than = "timeCreatedLessThan",
                with_time_created_less_than(DateTime<Utc>);
            indicator_seen_by = "indicatorSeenBy", with_indicator_seen_by(String);
            malware = "malware", with_malware(String);
            threat_actor = "threatActor", with_threat_actor(String);
            sort_order = "sortOrder", with_sort_order(models::SummarizeIndicatorsSortOrder);
            sort_by = "sortBy", with_sort_by(models::SummarizeIndicatorsSortBy);
        }
    }
}
