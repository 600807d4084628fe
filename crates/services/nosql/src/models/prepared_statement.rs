// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A prepared statement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreparedStatement {
    /// The statement.
    pub statement: Option<String>,
    /// The query plan.
    pub query_plan: Option<Value>,
    /// The usage.
    pub usage: Option<models::RequestUsage>,
}

model! {
    PreparedStatement {
        statement = "statement";
        query_plan = "queryPlan";
        usage = "usage";
    }
}
