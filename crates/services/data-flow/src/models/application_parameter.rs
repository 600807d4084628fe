// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationParameter {
    /// The name.
    pub name: String,
    /// The value: any string, including the empty one.
    pub value: String,
}

model! {
    ApplicationParameter {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
