// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A data object standard query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataObjectStandardQuery {
    /// The bind parameters.
    pub bind_params: Option<Vec<models::DataObjectBindParameter>>,
    /// The query execution timeout, in seconds.
    pub query_execution_timeout_in_seconds: Option<f64>,
    /// The statement.
    pub statement: Option<String>,
    /// The time filters of the query.
    pub time_filters: Option<models::DataObjectQueryTimeFilters>,
}

model! {
    DataObjectStandardQuery, "queryType" = "STANDARD_QUERY" {
        optional {
            bind_params = "bindParams", with_bind_params([models::DataObjectBindParameter]);
            query_execution_timeout_in_seconds = "queryExecutionTimeoutInSeconds",
                with_query_execution_timeout_in_seconds(f64);
            statement = "statement", with_statement(String);
            time_filters = "timeFilters", with_time_filters(models::DataObjectQueryTimeFilters);
        }
    }
}
