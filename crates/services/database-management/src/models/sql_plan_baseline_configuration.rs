// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL plan baseline configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlPlanBaselineConfiguration {
    /// Whether the automatic initial plan capture is enabled.
    pub is_automatic_initial_plan_capture_enabled: bool,
    /// Whether the SQL plan baselines usage is enabled.
    pub is_sql_plan_baselines_usage_enabled: bool,
    /// Whether the auto SPM evolve task is enabled.
    pub is_auto_spm_evolve_task_enabled: bool,
    /// Whether the high frequency auto SPM evolve task is enabled.
    pub is_high_frequency_auto_spm_evolve_task_enabled: bool,
    /// The plan retention weeks.
    pub plan_retention_weeks: i64,
    /// The maximum share of `SYSAUX` for the SQL management base, in percent.
    pub space_budget_percent: f64,
    /// The space budget, in megabytes.
    pub space_budget_mb: Option<f64>,
    /// The space used, in megabytes.
    pub space_used_mb: Option<f64>,
    /// The filters for the automatic initial capture of plans.
    pub auto_capture_filters: Option<Vec<models::AutomaticCaptureFilter>>,
    /// The auto SPM evolve task parameters.
    pub auto_spm_evolve_task_parameters: Option<models::SpmEvolveTaskParameters>,
}

model! {
    SqlPlanBaselineConfiguration {
        is_automatic_initial_plan_capture_enabled = "isAutomaticInitialPlanCaptureEnabled";
        is_sql_plan_baselines_usage_enabled = "isSqlPlanBaselinesUsageEnabled";
        is_auto_spm_evolve_task_enabled = "isAutoSpmEvolveTaskEnabled";
        is_high_frequency_auto_spm_evolve_task_enabled = "isHighFrequencyAutoSpmEvolveTaskEnabled";
        plan_retention_weeks = "planRetentionWeeks";
        space_budget_percent = "spaceBudgetPercent";
        space_budget_mb = "spaceBudgetMB";
        space_used_mb = "spaceUsedMB";
        auto_capture_filters = "autoCaptureFilters";
        auto_spm_evolve_task_parameters = "autoSpmEvolveTaskParameters";
    }
}
