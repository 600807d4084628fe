// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an AWR database parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDatabaseParameterSummary {
    /// The name.
    pub name: String,
    /// The number of the database instance.
    pub instance_number: Option<i64>,
    /// The value at the start of the period.
    pub begin_value: Option<String>,
    /// The end value.
    pub end_value: Option<String>,
    /// Whether the parameter changed.
    pub is_changed: Option<bool>,
    /// The indicator of whether and how the parameter was modified after the instance started.
    pub value_modified: Option<String>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
}

model! {
    AwrDatabaseParameterSummary {
        name = "name";
        instance_number = "instanceNumber";
        begin_value = "beginValue";
        end_value = "endValue";
        is_changed = "isChanged";
        value_modified = "valueModified";
        is_default = "isDefault";
    }
}
