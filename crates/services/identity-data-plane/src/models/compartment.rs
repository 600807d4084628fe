// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Compartment {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The full name.
    pub full_name: String,
    /// The ID of the parent compartment.
    pub parent_compartment_id: String,
    /// The status.
    pub status: models::EntityStatus,
    /// The property map.
    pub property_map: BTreeMap<String, String>,
}

model! {
    Compartment {
        id = "id";
        name = "name";
        display_name = "displayName";
        full_name = "fullName";
        parent_compartment_id = "parentCompartmentId";
        status = "status";
        property_map = "propertyMap";
    }
}
