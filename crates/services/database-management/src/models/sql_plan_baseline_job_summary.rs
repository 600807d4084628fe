// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an SQL plan baseline job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlPlanBaselineJobSummary {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::SqlPlanBaselineJobType,
    /// The status.
    pub status: models::SqlPlanBaselineJobStatus,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    SqlPlanBaselineJobSummary {
        name = "name";
        type_ = "type";
        status = "status";
        time_created = "timeCreated";
    }
}
