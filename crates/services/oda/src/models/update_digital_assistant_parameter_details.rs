// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a digital assistant parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDigitalAssistantParameterDetails {
    /// The value.
    pub value: String,
}

model! {
    UpdateDigitalAssistantParameterDetails {
        required {
            value = "value", with_value(String);
        }
    }
}
