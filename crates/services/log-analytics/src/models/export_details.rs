// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether to include the resources of all levels of child compartments.
    pub compartment_id_in_subtree: Option<bool>,
    /// The query.
    pub query_string: String,
    /// The subsystem.
    pub sub_system: models::ExportSubSystem,
    /// The filters of the query, at most one for each field.
    pub scope_filters: Option<Vec<models::ScopeFilter>>,
    /// The maximum number of results in total.
    pub max_total_count: Option<i64>,
    /// The time range.
    pub time_filter: Option<models::TimeRange>,
    /// The time limit of a query, in seconds. Partial results are returned when it is exceeded.
    pub query_timeout_in_seconds: Option<i64>,
    /// Whether the response includes columns.
    pub should_include_columns: Option<bool>,
    /// The format of the output.
    pub output_format: Option<models::ExportOutputFormat>,
    /// Whether to localize.
    pub should_localize: Option<bool>,
    /// Whether the query uses available precomputed results, instead of raw data.
    pub should_use_acceleration: Option<bool>,
}

model! {
    ExportDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            query_string = "queryString", with_query_string(String);
            sub_system = "subSystem", with_sub_system(models::ExportSubSystem);
        }
        optional {
            compartment_id_in_subtree = "compartmentIdInSubtree",
                with_compartment_id_in_subtree(bool);
            scope_filters = "scopeFilters", with_scope_filters([models::ScopeFilter]);
            max_total_count = "maxTotalCount", with_max_total_count(i64);
            time_filter = "timeFilter", with_time_filter(models::TimeRange);
            query_timeout_in_seconds = "queryTimeoutInSeconds", with_query_timeout_in_seconds(i64);
            should_include_columns = "shouldIncludeColumns", with_should_include_columns(bool);
            output_format = "outputFormat", with_output_format(models::ExportOutputFormat);
            should_localize = "shouldLocalize", with_should_localize(bool);
            should_use_acceleration = "shouldUseAcceleration", with_should_use_acceleration(bool);
        }
    }
}
