// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a data source event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSourceEventSummary {
    /// The region.
    pub region: String,
    /// The event date.
    pub event_date: DateTime<Utc>,
    /// The ID of the data source.
    pub data_source_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The status.
    pub status: Option<models::DataSourceEventStatus>,
    /// The comments.
    pub comments: Option<String>,
    /// The event information.
    pub event_info: models::DataSourceEventInfo,
}

model! {
    DataSourceEventSummary {
        region = "region";
        event_date = "eventDate";
        data_source_id = "dataSourceId";
        time_created = "timeCreated";
        status = "status";
        comments = "comments";
        event_info = "eventInfo";
    }
}
