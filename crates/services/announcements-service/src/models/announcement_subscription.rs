// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An announcement subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementSubscription {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::AnnouncementSubscriptionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the Notifications topic that receives the matching announcements.
    pub ons_topic_id: String,
    /// The filter groups of the subscription, by name.
    pub filter_groups: Option<BTreeMap<String, models::FilterGroup>>,
    /// The preferred language.
    pub preferred_language: Option<String>,
    /// The preferred time zone, by its IANA name.
    pub preferred_time_zone: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AnnouncementSubscription {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        ons_topic_id = "onsTopicId";
        filter_groups = "filterGroups";
        preferred_language = "preferredLanguage";
        preferred_time_zone = "preferredTimeZone";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
