// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A body parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyParameter {
    /// The value.
    pub value: Option<Value>,
}

model! {
    BodyParameter, "parameterType" = "BODY" {
        optional {
            value = "value", with_value(Value);
        }
    }
}
