// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A metric dimension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricDimension {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    MetricDimension {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
