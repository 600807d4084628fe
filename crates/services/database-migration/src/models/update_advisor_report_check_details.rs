// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an advisor report check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAdvisorReportCheckDetails {
    /// Whether a user reviewed the check.
    pub is_reviewed: bool,
}

model! {
    UpdateAdvisorReportCheckDetails {
        required {
            is_reviewed = "isReviewed", with_is_reviewed(bool);
        }
    }
}
