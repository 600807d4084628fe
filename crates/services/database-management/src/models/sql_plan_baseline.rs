// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An SQL plan baseline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlPlanBaseline {
    /// The name of the plan.
    pub plan_name: String,
    /// The handle of the SQL statement.
    pub sql_handle: String,
    /// The SQL text.
    pub sql_text: String,
    /// The origin.
    pub origin: Option<models::SqlPlanBaselineOrigin>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last modification.
    pub time_last_modified: Option<DateTime<Utc>>,
    /// The time of the last execution.
    pub time_last_executed: Option<DateTime<Utc>>,
    /// Whether the plan baseline is enabled.
    pub enabled: Option<models::SqlPlanBaselineEnabled>,
    /// Whether the plan baseline is accepted.
    pub accepted: Option<models::SqlPlanBaselineAccepted>,
    /// Whether the plan baseline is fixed.
    pub fixed: Option<models::SqlPlanBaselineFixed>,
    /// Whether the optimizer could reproduce the plan.
    pub reproduced: Option<models::SqlPlanBaselineReproduced>,
    /// Whether the plan baseline is purged automatically.
    pub auto_purge: Option<models::SqlPlanBaselineAutoPurge>,
    /// Whether the automatically captured plan is adaptive.
    pub adaptive: Option<models::SqlPlanBaselineAdaptive>,
    /// The name of the application module.
    pub module: Option<String>,
    /// The action.
    pub action: Option<String>,
    /// The execution plan.
    pub execution_plan: String,
}

model! {
    SqlPlanBaseline {
        plan_name = "planName";
        sql_handle = "sqlHandle";
        sql_text = "sqlText";
        origin = "origin";
        time_created = "timeCreated";
        time_last_modified = "timeLastModified";
        time_last_executed = "timeLastExecuted";
        enabled = "enabled";
        accepted = "accepted";
        fixed = "fixed";
        reproduced = "reproduced";
        auto_purge = "autoPurge";
        adaptive = "adaptive";
        module = "module";
        action = "action";
        execution_plan = "executionPlan";
    }
}
