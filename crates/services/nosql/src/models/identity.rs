// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An identity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Identity {
    /// The name of the column.
    pub column_name: Option<String>,
    /// Whether it is always.
    pub is_always: Option<bool>,
    /// Whether it is null.
    pub is_null: Option<bool>,
}

model! {
    Identity {
        column_name = "columnName";
        is_always = "isAlways";
        is_null = "isNull";
    }
}
