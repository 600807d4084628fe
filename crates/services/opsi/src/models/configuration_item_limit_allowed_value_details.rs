// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a configuration item limit allowed value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationItemLimitAllowedValueDetails {
    /// The minimum value.
    pub min_value: Option<String>,
    /// The maximum value.
    pub max_value: Option<String>,
}

model! {
    ConfigurationItemLimitAllowedValueDetails, "allowedValueType" = "LIMIT" {
        min_value = "minValue";
        max_value = "maxValue";
    }
}
