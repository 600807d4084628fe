// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A classify column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassifyColumn {
    /// The display name.
    pub display_name: Option<String>,
    /// The subsystem.
    pub sub_system: Option<models::AbstractColumnSubSystem>,
    /// The values.
    pub values: Option<Vec<models::FieldValue>>,
    /// Whether it is list of values.
    pub is_list_of_values: Option<bool>,
    /// Whether the field can have multiple values.
    pub is_multi_valued: Option<bool>,
    /// Whether case is significant.
    pub is_case_sensitive: Option<bool>,
    /// Whether grouping commands can use the column.
    pub is_groupable: Option<bool>,
    /// Whether it is evaluable.
    pub is_evaluable: Option<bool>,
    /// Whether the object is hidden.
    pub is_hidden: Option<bool>,
    /// The type of the value.
    pub value_type: Option<models::AbstractColumnValueType>,
    /// The original display name.
    pub original_display_name: Option<String>,
    /// The internal name.
    pub internal_name: Option<String>,
    /// The classify field names.
    pub classify_field_names: Option<Vec<String>>,
    /// The classify field null counts.
    pub classify_field_null_count: Option<Vec<i64>>,
    /// The classify anomaly interval counts.
    pub classify_anomaly_interval_counts: Option<Vec<i64>>,
    /// The classify columns.
    pub classify_columns: Option<Vec<models::AbstractColumn>>,
    /// The classify results.
    pub classify_result: Option<Vec<BTreeMap<String, Value>>>,
    /// The classify correlate columns.
    pub classify_correlate_columns: Option<Vec<models::AbstractColumn>>,
    /// The classify correlate results.
    pub classify_correlate_result: Option<Vec<BTreeMap<String, Value>>>,
}

model! {
    ClassifyColumn, "type" = "CLASSIFY_COLUMN" {
        display_name = "displayName";
        sub_system = "subSystem";
        values = "values";
        is_list_of_values = "isListOfValues";
        is_multi_valued = "isMultiValued";
        is_case_sensitive = "isCaseSensitive";
        is_groupable = "isGroupable";
        is_evaluable = "isEvaluable";
        is_hidden = "isHidden";
        value_type = "valueType";
        original_display_name = "originalDisplayName";
        internal_name = "internalName";
        classify_field_names = "classifyFieldNames";
        classify_field_null_count = "classifyFieldNullCount";
        classify_anomaly_interval_counts = "classifyAnomalyIntervalCounts";
        classify_columns = "classifyColumns";
        classify_result = "classifyResult";
        classify_correlate_columns = "classifyCorrelateColumns";
        classify_correlate_result = "classifyCorrelateResult";
    }
}
