// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a label source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelSourceSummary {
    /// The display name of the source.
    pub source_display_name: Option<String>,
    /// The name of the source.
    pub source_name: Option<String>,
    /// The ID of the source.
    pub source_id: Option<i64>,
    /// The label operator name.
    pub label_operator_name: Option<String>,
    /// The label condition.
    pub label_condition: Option<String>,
    /// The condition as a string.
    pub condition_string: Option<String>,
    /// The condition block.
    pub condition_block: Option<models::ConditionBlock>,
    /// The label field displayname.
    pub label_field_displayname: Option<String>,
    /// The label field name.
    pub label_field_name: Option<String>,
}

model! {
    LabelSourceSummary {
        source_display_name = "sourceDisplayName";
        source_name = "sourceName";
        source_id = "sourceId";
        label_operator_name = "labelOperatorName";
        label_condition = "labelCondition";
        condition_string = "conditionString";
        condition_block = "conditionBlock";
        label_field_displayname = "labelFieldDisplayname";
        label_field_name = "labelFieldName";
    }
}
