// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A BIP report parameter value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BipReportParameterValue {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    BipReportParameterValue {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
