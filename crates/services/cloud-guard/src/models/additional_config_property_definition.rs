// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An additional configuration property definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalConfigPropertyDefinition {
    /// The type of the property.
    pub property_type: Option<models::AdditionalConfigPropertyDefinitionPropertyType>,
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    AdditionalConfigPropertyDefinition {
        optional {
            property_type = "propertyType",
                with_property_type(models::AdditionalConfigPropertyDefinitionPropertyType);
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}
