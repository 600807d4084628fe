// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A software source event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareSourceEvent {
    /// The OCID of the resource.
    pub id: String,
    /// The summary of the event.
    pub event_summary: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The event details.
    pub event_details: Option<String>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The system details.
    pub system_details: Option<models::SystemDetails>,
    /// The time when the event occurred.
    pub time_occurred: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::EventLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Whether the resource is managed by the Autonomous Linux service.
    pub is_managed_by_autonomous_linux: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The data.
    pub data: models::SoftwareSourceEventData,
}

model! {
    SoftwareSourceEvent, "type" = "SOFTWARE_SOURCE" {
        id = "id";
        event_summary = "eventSummary";
        compartment_id = "compartmentId";
        event_details = "eventDetails";
        resource_id = "resourceId";
        system_details = "systemDetails";
        time_occurred = "timeOccurred";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        is_managed_by_autonomous_linux = "isManagedByAutonomousLinux";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        data = "data";
    }
}
