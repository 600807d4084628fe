// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A configuration value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigValue {
    /// The type of the list or of its items.
    pub list_type: models::ConfigValueListType,
    /// The managed list type.
    pub managed_list_type: String,
    /// The value.
    pub value: String,
}

model! {
    ConfigValue {
        required {
            list_type = "listType", with_list_type(models::ConfigValueListType);
            managed_list_type = "managedListType", with_managed_list_type(String);
            value = "value", with_value(String);
        }
    }
}
