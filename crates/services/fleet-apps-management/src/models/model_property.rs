// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A model property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelProperty {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The region of the resource.
    pub resource_region: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ModelPropertyLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The selection.
    pub selection: Option<models::ModelPropertySelection>,
    /// The type of the value.
    pub value_type: Option<models::ModelPropertyValueType>,
    /// The values. Exactly one with the selection `SINGLE_CHOICE`.
    pub values: Option<Vec<String>>,
    /// The scope.
    pub scope: Option<models::ModelPropertyScope>,
    /// The type.
    pub type_: Option<models::ModelPropertyType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ModelProperty {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        resource_region = "resourceRegion";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        selection = "selection";
        value_type = "valueType";
        values = "values";
        scope = "scope";
        type_ = "type";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
