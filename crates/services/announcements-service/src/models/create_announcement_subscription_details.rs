// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an announcement subscription to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAnnouncementSubscriptionDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Notifications topic that receives the matching announcements.
    pub ons_topic_id: String,
    /// The filter groups of the subscription, by name.
    pub filter_groups: Option<BTreeMap<String, models::FilterGroupDetails>>,
    /// The preferred language.
    pub preferred_language: Option<String>,
    /// The preferred time zone, by its IANA name.
    pub preferred_time_zone: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAnnouncementSubscriptionDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            ons_topic_id = "onsTopicId", with_ons_topic_id(String);
        }
        optional {
            description = "description", with_description(String);
            filter_groups = "filterGroups", with_filter_groups({models::FilterGroupDetails});
            preferred_language = "preferredLanguage", with_preferred_language(String);
            preferred_time_zone = "preferredTimeZone", with_preferred_time_zone(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
