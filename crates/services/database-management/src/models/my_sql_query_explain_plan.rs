// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A MySQL query explain plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlQueryExplainPlan {
    /// The JSON explain.
    pub json_explain: String,
    /// The JSON explain version.
    pub json_explain_version: models::MySqlQueryExplainPlanJsonExplainVersion,
}

model! {
    MySqlQueryExplainPlan {
        json_explain = "jsonExplain";
        json_explain_version = "jsonExplainVersion";
    }
}
