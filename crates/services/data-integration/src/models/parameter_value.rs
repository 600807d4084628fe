// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A parameter value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterValue {
    /// The simple value.
    pub simple_value: Option<Value>,
    /// The value, which can be an object such as a data entity.
    pub root_object_value: Option<Value>,
}

model! {
    ParameterValue {
        optional {
            simple_value = "simpleValue", with_simple_value(Value);
            root_object_value = "rootObjectValue", with_root_object_value(Value);
        }
    }
}
