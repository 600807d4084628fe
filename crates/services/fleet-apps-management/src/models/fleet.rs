// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A fleet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fleet {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The products.
    pub products: Option<Vec<String>>,
    /// The details.
    pub details: Option<models::FleetDetails>,
    /// The type of the environment.
    pub environment_type: Option<String>,
    /// The selection of resources for the fleet.
    pub resource_selection: Option<models::ResourceSelection>,
    /// The notification preferences.
    pub notification_preferences: Option<Vec<models::NotificationPreference>>,
    /// The affected resources.
    pub resources: Option<Vec<models::AssociatedFleetResourceDetails>>,
    /// The properties.
    pub properties: Option<Vec<models::AssociatedFleetPropertyDetails>>,
    /// The credentials.
    pub credentials: Option<Vec<models::AssociatedFleetCredentialDetails>>,
    /// The OCID of the parent fleet.
    pub parent_fleet_id: Option<String>,
    /// Whether targets in the fleet are confirmed automatically.
    pub is_target_auto_confirm: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::FleetLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Fleet {
        id = "id";
        compartment_id = "compartmentId";
        resource_region = "resourceRegion";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        products = "products";
        details = "details";
        environment_type = "environmentType";
        resource_selection = "resourceSelection";
        notification_preferences = "notificationPreferences";
        resources = "resources";
        properties = "properties";
        credentials = "credentials";
        parent_fleet_id = "parentFleetId";
        is_target_auto_confirm = "isTargetAutoConfirm";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
