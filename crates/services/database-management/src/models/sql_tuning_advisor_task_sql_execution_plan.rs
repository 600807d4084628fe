// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL tuning advisor task SQL execution plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskSqlExecutionPlan {
    /// The plans.
    pub plan: Vec<models::SqlTuningTaskSqlExecutionPlanStep>,
}

model! {
    SqlTuningAdvisorTaskSqlExecutionPlan {
        plan = "plan";
    }
}
