// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A chart column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChartColumn {
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
    /// The time span between two data points of the time series.
    pub interval_gap: Option<String>,
    /// The timestamps of the data points in the time series.
    pub intervals: Option<Vec<i64>>,
    /// The counts of each point in time.
    pub total_interval_counts: Option<Vec<i64>>,
    /// The series of data.
    pub series: Option<Vec<models::ChartDataColumn>>,
}

model! {
    ChartColumn, "type" = "CHART_COLUMN" {
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
        interval_gap = "intervalGap";
        intervals = "intervals";
        total_interval_counts = "totalIntervalCounts";
        series = "series";
    }
}
