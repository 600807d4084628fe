// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A fleet property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetProperty {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The value.
    pub value: Option<String>,
    /// The OCID of the property.
    pub property_id: Option<String>,
    /// The type of the selection.
    pub selection_type: models::FleetPropertySelectionType,
    /// The type of the value.
    pub value_type: models::FleetPropertyValueType,
    /// The allowed values.
    pub allowed_values: Option<Vec<String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::FleetPropertyLifecycleState,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    FleetProperty {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        value = "value";
        property_id = "propertyId";
        selection_type = "selectionType";
        value_type = "valueType";
        allowed_values = "allowedValues";
        lifecycle_state = "lifecycleState";
        system_tags = "systemTags";
    }
}
