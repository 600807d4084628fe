// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A parameter for invoking a trigger.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerParameter {
    /// The name of the parameter.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    TriggerParameter {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
