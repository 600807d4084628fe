// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an announcement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The type.
    pub type_: String,
    /// The summary.
    pub summary: String,
    /// The details.
    pub details: Option<String>,
    /// The URL.
    pub url: Option<String>,
    /// The start time of the announcement.
    pub announcement_start: DateTime<Utc>,
    /// The end time of the announcement.
    pub announcement_end: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AnnouncementLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AnnouncementSummary {
        id = "id";
        compartment_id = "compartmentId";
        resource_region = "resourceRegion";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        type_ = "type";
        summary = "summary";
        details = "details";
        url = "url";
        announcement_start = "announcementStart";
        announcement_end = "announcementEnd";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
