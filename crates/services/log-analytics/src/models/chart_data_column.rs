// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A chart data column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChartDataColumn {
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
    /// The data items.
    pub data_items: Option<Vec<Value>>,
    /// The filtered data items.
    pub filtered_data_items: Option<Vec<Value>>,
}

model! {
    ChartDataColumn, "type" = "CHART_DATA_COLUMN" {
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
        data_items = "dataItems";
        filtered_data_items = "filteredDataItems";
    }
}
