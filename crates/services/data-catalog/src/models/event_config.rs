// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An event configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventConfig {
    /// The ID of the type.
    pub type_id: Option<String>,
    /// The name of the type.
    pub type_name: Option<String>,
    /// The ID of the property.
    pub property_id: Option<String>,
    /// The name of the property.
    pub property_name: Option<String>,
    /// The event configuration status.
    pub event_config_status: Option<models::EventConfigStatus>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by_id: Option<String>,
    /// The OCID of the user who made the last update.
    pub updated_by_id: Option<String>,
}

model! {
    EventConfig {
        type_id = "typeId";
        type_name = "typeName";
        property_id = "propertyId";
        property_name = "propertyName";
        event_config_status = "eventConfigStatus";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by_id = "createdById";
        updated_by_id = "updatedById";
    }
}
