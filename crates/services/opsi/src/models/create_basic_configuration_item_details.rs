// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a basic configuration item to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBasicConfigurationItemDetails {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    CreateBasicConfigurationItemDetails, "configItemType" = "BASIC" {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
