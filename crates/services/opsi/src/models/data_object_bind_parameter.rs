// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A data object bind parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataObjectBindParameter {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Value,
    /// The data type.
    pub data_type: String,
}

model! {
    DataObjectBindParameter {
        required {
            name = "name", with_name(String);
            value = "value", with_value(Value);
            data_type = "dataType", with_data_type(String);
        }
    }
}
