// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a data source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSourceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the provider of the data source feed.
    pub data_source_feed_provider: models::DataSourceFeedProvider,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The data source summary details.
    pub data_source_summary_details: Option<models::DataSourceSummaryDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The status.
    pub status: Option<models::DataSourceStatus>,
    /// The details of the logging query.
    pub logging_query_details: Option<models::LoggingQueryDetails>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DataSourceLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DataSourceSummary {
        id = "id";
        display_name = "displayName";
        data_source_feed_provider = "dataSourceFeedProvider";
        compartment_id = "compartmentId";
        data_source_summary_details = "dataSourceSummaryDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        status = "status";
        logging_query_details = "loggingQueryDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
