// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a dedicated vantage point.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedVantagePointSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Cannot be changed later.
    pub display_name: String,
    /// The name.
    pub name: String,
    /// The status.
    pub status: models::DedicatedVantagePointStatus,
    /// The details of the stack of the dedicated vantage point.
    pub dvp_stack_details: models::DvpStackDetails,
    /// The region.
    pub region: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The number of monitors by status.
    pub monitor_status_count_map: models::MonitorStatusCountMap,
}

model! {
    DedicatedVantagePointSummary {
        id = "id";
        display_name = "displayName";
        name = "name";
        status = "status";
        dvp_stack_details = "dvpStackDetails";
        region = "region";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        monitor_status_count_map = "monitorStatusCountMap";
    }
}
