// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A notification preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationPreference {
    /// The ID of the topic.
    pub topic_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The preferences.
    pub preferences: Option<models::Preferences>,
}

model! {
    NotificationPreference {
        required {
            topic_id = "topicId", with_topic_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            preferences = "preferences", with_preferences(models::Preferences);
        }
    }
}
