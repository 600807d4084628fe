// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an analytics instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnalyticsInstanceDetails {
    /// The description.
    pub description: Option<String>,
    /// The email address for notifications.
    pub email_notification: Option<String>,
    /// The type of the license.
    pub license_type: Option<models::AnalyticsInstanceLicenseType>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The update cycle of the Analytics instance.
    pub update_channel: Option<models::AnalyticsInstanceUpdateChannel>,
    cleared: Vec<String>,
}

update! {
    UpdateAnalyticsInstanceDetails {
        optional {
            description = "description", with_description(String), clear_description;
            email_notification = "emailNotification", with_email_notification(String),
                clear_email_notification;
            license_type = "licenseType", with_license_type(models::AnalyticsInstanceLicenseType),
                clear_license_type;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            update_channel = "updateChannel",
                with_update_channel(models::AnalyticsInstanceUpdateChannel), clear_update_channel;
        }
    }
}
