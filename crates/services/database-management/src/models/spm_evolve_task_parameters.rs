// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// SPM evolve task parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpmEvolveTaskParameters {
    /// The alternate plan sources.
    pub alternate_plan_sources: Option<Vec<models::SpmEvolveTaskParametersAlternatePlanSource>>,
    /// The alternate plan baselines.
    pub alternate_plan_baselines: Option<Vec<models::SpmEvolveTaskParametersAlternatePlanBaseline>>,
    /// The alternate plan limit.
    pub alternate_plan_limit: Option<i64>,
    /// Whether the plans auto is accepted.
    pub are_plans_auto_accepted: Option<bool>,
    /// The allowed time limit. In seconds.
    pub allowed_time_limit: Option<i64>,
}

model! {
    SpmEvolveTaskParameters {
        optional {
            alternate_plan_sources = "alternatePlanSources",
                with_alternate_plan_sources([models::SpmEvolveTaskParametersAlternatePlanSource]);
            alternate_plan_baselines = "alternatePlanBaselines",
                with_alternate_plan_baselines([models::SpmEvolveTaskParametersAlternatePlanBaseline]);
            alternate_plan_limit = "alternatePlanLimit", with_alternate_plan_limit(i64);
            are_plans_auto_accepted = "arePlansAutoAccepted", with_are_plans_auto_accepted(bool);
            allowed_time_limit = "allowedTimeLimit", with_allowed_time_limit(i64);
        }
    }
}
