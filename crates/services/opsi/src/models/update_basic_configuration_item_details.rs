// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a basic configuration item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBasicConfigurationItemDetails {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    UpdateBasicConfigurationItemDetails, "configItemType" = "BASIC" {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
