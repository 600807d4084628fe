// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a skill value list entity to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSkillValueListEntityDetails {
    /// The name. Unique in the parent resource.
    pub name: String,
    /// The values.
    pub values: Vec<models::StaticEntityValue>,
}

model! {
    CreateSkillValueListEntityDetails, "type" = "ENUM_VALUES" {
        required {
            name = "name", with_name(String);
            values = "values", with_values([models::StaticEntityValue]);
        }
    }
}
