// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Migration plan statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationPlanStats {
    /// The total estimated cost.
    pub total_estimated_cost: Option<models::CostEstimation>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The number of VMs.
    pub vm_count: Option<i64>,
    /// The current monthly cost.
    pub current_monthly_cost: Option<models::CurrentMonthlyCost>,
    /// The cost to migrate.
    pub cost_to_migrate: Option<models::CostToMigrate>,
}

model! {
    MigrationPlanStats {
        total_estimated_cost = "totalEstimatedCost";
        time_updated = "timeUpdated";
        vm_count = "vmCount";
        current_monthly_cost = "currentMonthlyCost";
        cost_to_migrate = "costToMigrate";
    }
}
