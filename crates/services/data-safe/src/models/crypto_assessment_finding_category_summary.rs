// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a crypto assessment finding category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentFindingCategorySummary {
    /// The pass checks.
    pub pass_checks: i64,
    /// The findings.
    pub findings: i64,
    /// The number of checks.
    pub total_checks: i64,
}

model! {
    CryptoAssessmentFindingCategorySummary {
        pass_checks = "passChecks";
        findings = "findings";
        total_checks = "totalChecks";
    }
}
