// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An entity type property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityTypeProperty {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    EntityTypeProperty {
        required {
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
