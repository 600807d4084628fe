// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an SQL in parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlInParamDetails {
    /// The in parameter position.
    pub in_param_position: i64,
    /// The in parameter value.
    pub in_param_value: String,
}

model! {
    SqlInParamDetails {
        required {
            in_param_position = "inParamPosition", with_in_param_position(i64);
            in_param_value = "inParamValue", with_in_param_value(String);
        }
    }
}
