// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cloud IORM plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudIormPlan {
    /// The status of the plan.
    pub plan_status: models::CloudIormPlanPlanStatus,
    /// The objective of the IORM plan.
    pub plan_objective: models::CloudIormPlanPlanObjective,
    /// The database plan.
    pub db_plan: Option<models::DatabasePlan>,
}

model! {
    CloudIormPlan {
        plan_status = "planStatus";
        plan_objective = "planObjective";
        db_plan = "dbPlan";
    }
}
