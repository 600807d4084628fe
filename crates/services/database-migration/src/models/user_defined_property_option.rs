// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A user defined property option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDefinedPropertyOption {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The value.
    pub value: String,
}

model! {
    UserDefinedPropertyOption {
        display_name = "displayName";
        description = "description";
        value = "value";
    }
}
