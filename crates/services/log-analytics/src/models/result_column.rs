// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A result column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultColumn {
    /// The internal name.
    pub internal_name: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The type of the value.
    pub value_type: Option<models::ResultColumnValueType>,
}

model! {
    ResultColumn {
        internal_name = "internalName";
        display_name = "displayName";
        value_type = "valueType";
    }
}
