// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a MySQL query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlQueryDetails {
    /// The query sample details.
    pub query_sample_details: models::MySqlQuerySampleDetails,
    /// The query explain plan.
    pub query_explain_plan: Option<models::MySqlQueryExplainPlan>,
    /// The query messages.
    pub query_messages: Option<Vec<models::MySqlQueryMessage>>,
}

model! {
    MySqlQueryDetails {
        query_sample_details = "querySampleDetails";
        query_explain_plan = "queryExplainPlan";
        query_messages = "queryMessages";
    }
}
