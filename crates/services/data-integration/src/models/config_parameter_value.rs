// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A configuration parameter value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigParameterValue {
    /// The string value.
    pub string_value: Option<String>,
    /// The int value.
    pub int_value: Option<i64>,
    /// The object value.
    pub object_value: Option<Value>,
    /// The ref value.
    pub ref_value: Option<Value>,
    /// The value of the parameter.
    pub parameter_value: Option<String>,
    /// The value, which can be an object such as a data entity.
    pub root_object_value: Option<Value>,
}

model! {
    ConfigParameterValue {
        optional {
            string_value = "stringValue", with_string_value(String);
            int_value = "intValue", with_int_value(i64);
            object_value = "objectValue", with_object_value(Value);
            ref_value = "refValue", with_ref_value(Value);
            parameter_value = "parameterValue", with_parameter_value(String);
            root_object_value = "rootObjectValue", with_root_object_value(Value);
        }
    }
}
