// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A health check HTTP header.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthCheckHttpHeader {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    HealthCheckHttpHeader {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
