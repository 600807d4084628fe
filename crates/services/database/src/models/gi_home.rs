// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A GI home.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiHome {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// Whether the Grid Infrastructure home was created by default.
    pub is_default_created: Option<bool>,
    /// Whether the object is active.
    pub is_active: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::GiHomeLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The path of the Grid Infrastructure home.
    pub home_path: String,
    /// The available actions.
    pub available_actions: Option<Vec<models::GiHomeAvailableAction>>,
    /// The type of update available with the Grid Infrastructure home.
    pub available_type: Option<models::GiHomeAvailableType>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The version of the Oracle Grid Infrastructure (GI) software.
    pub gi_version: String,
    /// The OCID of the image of the Grid Infrastructure home.
    pub gi_image_id: Option<String>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the DB system.
    pub db_system_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    GiHome {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        is_default_created = "isDefaultCreated";
        is_active = "isActive";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        home_path = "homePath";
        available_actions = "availableActions";
        available_type = "availableType";
        lifecycle_details = "lifecycleDetails";
        gi_version = "giVersion";
        gi_image_id = "giImageId";
        time_updated = "timeUpdated";
        db_system_id = "dbSystemId";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
