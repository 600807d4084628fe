// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an announcement subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnnouncementSubscriptionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the Notifications topic that receives the matching announcements.
    pub ons_topic_id: Option<String>,
    /// The preferred language.
    pub preferred_language: Option<String>,
    /// The preferred time zone, by its IANA name.
    pub preferred_time_zone: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAnnouncementSubscriptionDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            ons_topic_id = "onsTopicId", with_ons_topic_id(String), clear_ons_topic_id;
            preferred_language = "preferredLanguage", with_preferred_language(String),
                clear_preferred_language;
            preferred_time_zone = "preferredTimeZone", with_preferred_time_zone(String),
                clear_preferred_time_zone;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
