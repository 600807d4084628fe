// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether to include the resources of all levels of child compartments.
    pub compartment_id_in_subtree: Option<bool>,
    /// The OCID of the saved search.
    pub saved_search_id: Option<String>,
    /// The query.
    pub query_string: String,
    /// The subsystem.
    pub sub_system: models::QuerySubSystem,
    /// The maximum number of results in total.
    pub max_total_count: Option<i64>,
    /// The time range.
    pub time_filter: Option<models::TimeRange>,
    /// The filters of the query, at most one for each field.
    pub scope_filters: Option<Vec<models::ScopeFilter>>,
    /// The variables.
    pub variables: Option<Vec<String>>,
    /// The time limit of a query, in seconds. Partial results are returned when it is exceeded.
    pub query_timeout_in_seconds: Option<i64>,
    /// Whether to run async.
    pub should_run_async: Option<bool>,
    /// The async mode.
    pub async_mode: Option<models::QueryAsyncMode>,
    /// Whether to include total count.
    pub should_include_total_count: Option<bool>,
    /// Whether the response includes columns.
    pub should_include_columns: Option<bool>,
    /// Whether the response contains the fields.
    pub should_include_fields: Option<bool>,
    /// Whether the query uses available precomputed results, instead of raw data.
    pub should_use_acceleration: Option<bool>,
}

model! {
    QueryDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            query_string = "queryString", with_query_string(String);
            sub_system = "subSystem", with_sub_system(models::QuerySubSystem);
        }
        optional {
            compartment_id_in_subtree = "compartmentIdInSubtree",
                with_compartment_id_in_subtree(bool);
            saved_search_id = "savedSearchId", with_saved_search_id(String);
            max_total_count = "maxTotalCount", with_max_total_count(i64);
            time_filter = "timeFilter", with_time_filter(models::TimeRange);
            scope_filters = "scopeFilters", with_scope_filters([models::ScopeFilter]);
            variables = "variables", with_variables([String]);
            query_timeout_in_seconds = "queryTimeoutInSeconds", with_query_timeout_in_seconds(i64);
            should_run_async = "shouldRunAsync", with_should_run_async(bool);
            async_mode = "asyncMode", with_async_mode(models::QueryAsyncMode);
            should_include_total_count = "shouldIncludeTotalCount",
                with_should_include_total_count(bool);
            should_include_columns = "shouldIncludeColumns", with_should_include_columns(bool);
            should_include_fields = "shouldIncludeFields", with_should_include_fields(bool);
            should_use_acceleration = "shouldUseAcceleration", with_should_use_acceleration(bool);
        }
    }
}
