// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFleetDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The notification preferences.
    pub notification_preferences: Option<Vec<models::NotificationPreference>>,
    /// Whether targets in the fleet are confirmed automatically.
    pub is_target_auto_confirm: Option<bool>,
    /// The selection of resources for the fleet.
    pub resource_selection: Option<models::ResourceSelection>,
    /// The products.
    pub products: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The type of the environment.
    pub environment_type: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateFleetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            notification_preferences = "notificationPreferences",
                with_notification_preferences([models::NotificationPreference]),
                clear_notification_preferences;
            is_target_auto_confirm = "isTargetAutoConfirm", with_is_target_auto_confirm(bool),
                clear_is_target_auto_confirm;
            resource_selection = "resourceSelection",
                with_resource_selection(models::ResourceSelection), clear_resource_selection;
            products = "products", with_products([String]), clear_products;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            environment_type = "environmentType", with_environment_type(String),
                clear_environment_type;
        }
    }
}
