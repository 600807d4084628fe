// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a log analytics field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsFieldSummary {
    /// The name of the field in the Common Event Expression (CEE) standard.
    pub cee_alias: Option<String>,
    /// The data type.
    pub data_type: Option<String>,
    /// The regular expression.
    pub regular_expression: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The edit version.
    pub edit_version: Option<i64>,
    /// The priority of the facet.
    pub facet_priority: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// Whether the field can be a facet.
    pub is_facet_eligible: Option<bool>,
    /// Whether the cardinality of the field is high.
    pub is_high_cardinality: Option<bool>,
    /// Whether the field holds large data.
    pub is_large_data: Option<bool>,
    /// Whether the field can have multiple values.
    pub is_multi_valued: Option<bool>,
    /// Whether this is the primary one.
    pub is_primary: Option<bool>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// Whether the field can be summarized.
    pub is_summarizable: Option<bool>,
    /// The mapped value.
    pub mapped_value: Option<String>,
    /// Whether the field can be a metric key.
    pub is_metric_key_eligible: Option<bool>,
    /// Whether the field can be a metric value.
    pub is_metric_value_eligible: Option<bool>,
    /// Whether the field can be a range facet.
    pub range_facet_eligible: Option<i64>,
    /// Whether tables can show the field.
    pub is_table_eligible: Option<bool>,
    /// The type of the unit.
    pub unit_type: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Whether duplicates are kept.
    pub is_keep_duplicates: Option<bool>,
}

model! {
    LogAnalyticsFieldSummary {
        cee_alias = "ceeAlias";
        data_type = "dataType";
        regular_expression = "regularExpression";
        description = "description";
        display_name = "displayName";
        edit_version = "editVersion";
        facet_priority = "facetPriority";
        name = "name";
        is_facet_eligible = "isFacetEligible";
        is_high_cardinality = "isHighCardinality";
        is_large_data = "isLargeData";
        is_multi_valued = "isMultiValued";
        is_primary = "isPrimary";
        is_system = "isSystem";
        is_summarizable = "isSummarizable";
        mapped_value = "mappedValue";
        is_metric_key_eligible = "isMetricKeyEligible";
        is_metric_value_eligible = "isMetricValueEligible";
        range_facet_eligible = "rangeFacetEligible";
        is_table_eligible = "isTableEligible";
        unit_type = "unitType";
        time_updated = "timeUpdated";
        is_keep_duplicates = "isKeepDuplicates";
    }
}
