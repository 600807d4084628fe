// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an SQL plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlPlanSummary {
    /// The hash value of the SQL execution plan.
    pub plan_hash: i64,
    /// The plan content.
    pub plan_content: String,
}

model! {
    SqlPlanSummary {
        plan_hash = "planHash";
        plan_content = "planContent";
    }
}
