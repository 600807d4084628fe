// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A named credential property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedCredentialProperty {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The value category.
    pub value_category: models::NamedCredentialPropertyValueCategory,
}

model! {
    NamedCredentialProperty {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
            value_category = "valueCategory",
                with_value_category(models::NamedCredentialPropertyValueCategory);
        }
    }
}
