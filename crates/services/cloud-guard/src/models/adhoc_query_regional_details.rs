// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an adhoc query regional.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdhocQueryRegionalDetails {
    /// The region.
    pub region: String,
    /// The regional status.
    pub regional_status: Option<models::AdhocQueryRegionalRegionalStatus>,
    /// The regional error.
    pub regional_error: Option<String>,
    /// The expected count.
    pub expected_count: Option<String>,
    /// The number of failures.
    pub failed_count: Option<String>,
    /// The number that succeeded.
    pub succeeded_count: Option<String>,
    /// The expired count.
    pub expired_count: Option<String>,
}

model! {
    AdhocQueryRegionalDetails {
        region = "region";
        regional_status = "regionalStatus";
        regional_error = "regionalError";
        expected_count = "expectedCount";
        failed_count = "failedCount";
        succeeded_count = "succeededCount";
        expired_count = "expiredCount";
    }
}
