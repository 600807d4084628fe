// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A tenancy attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenancyAttachment {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the Resource Analytics instance.
    pub resource_analytics_instance_id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
    /// Whether the Resource Analytics instance was created in this tenancy.
    pub is_reporting_tenancy: bool,
    /// The monitored regions.
    pub monitored_regions: Vec<models::TenancyAttachmentMonitoredRegionSummary>,
    /// The overall status of the data population.
    pub data_population_status: models::TenancyAttachmentDataPopulationStatus,
    /// The time at which the population of data started.
    pub time_data_population_started: Option<DateTime<Utc>>,
    /// The time at which the population of data ended.
    pub time_data_population_ended: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::TenancyAttachmentLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    TenancyAttachment {
        id = "id";
        description = "description";
        resource_analytics_instance_id = "resourceAnalyticsInstanceId";
        tenancy_id = "tenancyId";
        is_reporting_tenancy = "isReportingTenancy";
        monitored_regions = "monitoredRegions";
        data_population_status = "dataPopulationStatus";
        time_data_population_started = "timeDataPopulationStarted";
        time_data_population_ended = "timeDataPopulationEnded";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        system_tags = "systemTags";
    }
}
