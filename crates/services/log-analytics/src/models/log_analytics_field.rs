// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A log analytics field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsField {
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
    LogAnalyticsField {
        optional {
            cee_alias = "ceeAlias", with_cee_alias(String);
            data_type = "dataType", with_data_type(String);
            regular_expression = "regularExpression", with_regular_expression(String);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            edit_version = "editVersion", with_edit_version(i64);
            facet_priority = "facetPriority", with_facet_priority(i64);
            name = "name", with_name(String);
            is_facet_eligible = "isFacetEligible", with_is_facet_eligible(bool);
            is_high_cardinality = "isHighCardinality", with_is_high_cardinality(bool);
            is_large_data = "isLargeData", with_is_large_data(bool);
            is_multi_valued = "isMultiValued", with_is_multi_valued(bool);
            is_primary = "isPrimary", with_is_primary(bool);
            is_system = "isSystem", with_is_system(bool);
            is_summarizable = "isSummarizable", with_is_summarizable(bool);
            mapped_value = "mappedValue", with_mapped_value(String);
            is_metric_key_eligible = "isMetricKeyEligible", with_is_metric_key_eligible(bool);
            is_metric_value_eligible = "isMetricValueEligible", with_is_metric_value_eligible(bool);
            range_facet_eligible = "rangeFacetEligible", with_range_facet_eligible(i64);
            is_table_eligible = "isTableEligible", with_is_table_eligible(bool);
            unit_type = "unitType", with_unit_type(String);
            time_updated = "timeUpdated", with_time_updated(DateTime<Utc>);
            is_keep_duplicates = "isKeepDuplicates", with_is_keep_duplicates(bool);
        }
    }
}
