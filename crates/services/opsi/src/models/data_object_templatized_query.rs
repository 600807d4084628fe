// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A data object templatized query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataObjectTemplatizedQuery {
    /// The bind parameters.
    pub bind_params: Option<Vec<models::DataObjectBindParameter>>,
    /// The query execution timeout, in seconds.
    pub query_execution_timeout_in_seconds: Option<f64>,
    /// The select list.
    pub select_list: Option<Vec<String>>,
    /// The from clause.
    pub from_clause: Option<String>,
    /// The where conditions list.
    pub where_conditions_list: Option<Vec<String>>,
    /// The group by list.
    pub group_by_list: Option<Vec<String>>,
    /// The having conditions list.
    pub having_conditions_list: Option<Vec<String>>,
    /// The order by list.
    pub order_by_list: Option<Vec<String>>,
    /// The time filters of the query.
    pub time_filters: Option<models::DataObjectQueryTimeFilters>,
}

model! {
    DataObjectTemplatizedQuery, "queryType" = "TEMPLATIZED_QUERY" {
        optional {
            bind_params = "bindParams", with_bind_params([models::DataObjectBindParameter]);
            query_execution_timeout_in_seconds = "queryExecutionTimeoutInSeconds",
                with_query_execution_timeout_in_seconds(f64);
            select_list = "selectList", with_select_list([String]);
            from_clause = "fromClause", with_from_clause(String);
            where_conditions_list = "whereConditionsList", with_where_conditions_list([String]);
            group_by_list = "groupByList", with_group_by_list([String]);
            having_conditions_list = "havingConditionsList", with_having_conditions_list([String]);
            order_by_list = "orderByList", with_order_by_list([String]);
            time_filters = "timeFilters", with_time_filters(models::DataObjectQueryTimeFilters);
        }
    }
}
