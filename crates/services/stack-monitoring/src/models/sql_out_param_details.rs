// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL out parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlOutParamDetails {
    /// The out parameter position.
    pub out_param_position: i64,
    /// The out parameter type.
    pub out_param_type: models::SqlOutParamOutParamType,
    /// The out parameter name.
    pub out_param_name: Option<String>,
}

model! {
    SqlOutParamDetails {
        required {
            out_param_position = "outParamPosition", with_out_param_position(i64);
            out_param_type = "outParamType", with_out_param_type(models::SqlOutParamOutParamType);
        }
        optional {
            out_param_name = "outParamName", with_out_param_name(String);
        }
    }
}
