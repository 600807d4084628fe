// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a configuration item pick allowed value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationItemPickAllowedValueDetails {
    /// The possible values.
    pub possible_values: Option<Vec<String>>,
}

model! {
    ConfigurationItemPickAllowedValueDetails, "allowedValueType" = "PICK" {
        possible_values = "possibleValues";
    }
}
