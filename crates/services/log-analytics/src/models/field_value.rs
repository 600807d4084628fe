// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A field value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldValue {
    /// The value in a form for display.
    pub display_value: Option<String>,
    /// The internal value.
    pub internal_value: Option<Value>,
    /// Whether it is deleted.
    pub is_deleted: Option<bool>,
}

model! {
    FieldValue {
        display_value = "displayValue";
        internal_value = "internalValue";
        is_deleted = "isDeleted";
    }
}
