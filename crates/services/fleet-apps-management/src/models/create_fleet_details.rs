// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a fleet to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFleetDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The details.
    pub details: Option<models::FleetDetails>,
    /// The products.
    pub products: Option<Vec<String>>,
    /// The type of the environment.
    pub environment_type: Option<String>,
    /// The selection of resources for the fleet.
    pub resource_selection: models::ResourceSelection,
    /// The notification preferences.
    pub notification_preferences: Option<Vec<models::NotificationPreference>>,
    /// The affected resources.
    pub resources: Option<Vec<models::AssociatedFleetResourceDetails>>,
    /// The credentials.
    pub credentials: Option<Vec<models::AssociatedFleetCredentialDetails>>,
    /// The properties.
    pub properties: Option<Vec<models::AssociatedFleetPropertyDetails>>,
    /// The OCID of the parent fleet.
    pub parent_fleet_id: Option<String>,
    /// Whether targets in the fleet are confirmed automatically.
    pub is_target_auto_confirm: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateFleetDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            resource_selection = "resourceSelection",
                with_resource_selection(models::ResourceSelection);
        }
        optional {
            description = "description", with_description(String);
            details = "details", with_details(models::FleetDetails);
            products = "products", with_products([String]);
            environment_type = "environmentType", with_environment_type(String);
            notification_preferences = "notificationPreferences",
                with_notification_preferences([models::NotificationPreference]);
            resources = "resources", with_resources([models::AssociatedFleetResourceDetails]);
            credentials = "credentials",
                with_credentials([models::AssociatedFleetCredentialDetails]);
            properties = "properties", with_properties([models::AssociatedFleetPropertyDetails]);
            parent_fleet_id = "parentFleetId", with_parent_fleet_id(String);
            is_target_auto_confirm = "isTargetAutoConfirm", with_is_target_auto_confirm(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
