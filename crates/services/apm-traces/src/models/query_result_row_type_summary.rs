// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a query result row type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResultRowTypeSummary {
    /// The data type.
    pub data_type: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The expression.
    pub expression: Option<String>,
    /// The types of the elements of a result row.
    pub query_result_row_type_summaries: Option<Vec<QueryResultRowTypeSummary>>,
}

model! {
    QueryResultRowTypeSummary {
        data_type = "dataType";
        unit = "unit";
        display_name = "displayName";
        expression = "expression";
        query_result_row_type_summaries = "queryResultRowTypeSummaries";
    }
}
