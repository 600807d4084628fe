// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A state.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct State {
    /// The name.
    pub name: Option<String>,
    /// The value of the parameter.
    pub parameter_value: Option<models::ParameterValue>,
    /// The time of the value.
    pub time_value: Option<DateTime<Utc>>,
}

model! {
    State {
        name = "name";
        parameter_value = "parameterValue";
        time_value = "timeValue";
    }
}
