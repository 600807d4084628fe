// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An IORM plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IormPlan {
    /// The status of the plan.
    pub plan_status: models::IormPlanPlanStatus,
    /// The objective of the IORM plan.
    pub plan_objective: models::IormPlanPlanObjective,
    /// The database plan.
    pub db_plan: Option<models::DatabasePlan>,
}

model! {
    IormPlan {
        plan_status = "planStatus";
        plan_objective = "planObjective";
        db_plan = "dbPlan";
    }
}
