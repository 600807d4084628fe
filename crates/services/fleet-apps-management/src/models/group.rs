// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The type.
    pub type_: models::GroupType,
    /// The name.
    pub name: String,
    /// The properties.
    pub properties: Option<models::ComponentProperties>,
}

model! {
    Group {
        required {
            type_ = "type", with_type(models::GroupType);
            name = "name", with_name(String);
        }
        optional {
            properties = "properties", with_properties(models::ComponentProperties);
        }
    }
}
