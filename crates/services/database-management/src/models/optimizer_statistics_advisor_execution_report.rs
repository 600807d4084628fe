// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An optimizer statistics advisor execution report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizerStatisticsAdvisorExecutionReport {
    /// The summary.
    pub summary: String,
    /// The rules.
    pub rules: Vec<models::AdvisorRule>,
}

model! {
    OptimizerStatisticsAdvisorExecutionReport {
        summary = "summary";
        rules = "rules";
    }
}
