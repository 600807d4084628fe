// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a skill parameter to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSkillParameterDetails {
    /// The name. Unique in the parent resource.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: models::SkillParameterType,
    /// The value.
    pub value: String,
}

model! {
    CreateSkillParameterDetails {
        required {
            name = "name", with_name(String);
            display_name = "displayName", with_display_name(String);
            type_ = "type", with_type(models::SkillParameterType);
            value = "value", with_value(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
