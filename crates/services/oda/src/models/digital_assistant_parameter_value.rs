// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A digital assistant parameter value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalAssistantParameterValue {
    /// The name. Unique in the parent resource.
    pub name: String,
    /// The type.
    pub type_: models::DigitalAssistantParameterValueType,
    /// The value.
    pub value: String,
}

model! {
    DigitalAssistantParameterValue {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(models::DigitalAssistantParameterValueType);
            value = "value", with_value(String);
        }
    }
}
