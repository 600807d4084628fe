// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// SQL tuning task plan statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningTaskPlanStats {
    /// The type of the plan.
    pub plan_type: String,
    /// The plan statistics, as key-value pairs.
    pub plan_stats: BTreeMap<String, f64>,
    /// The status of the plan.
    pub plan_status: models::SqlTuningTaskPlanStatsPlanStatus,
}

model! {
    SqlTuningTaskPlanStats {
        plan_type = "planType";
        plan_stats = "planStats";
        plan_status = "planStatus";
    }
}
