// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A column name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnName {
    /// The name.
    pub name: Option<String>,
}

model! {
    ColumnName {
        name = "name";
    }
}
