// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of uncorrelated package application usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UncorrelatedPackageApplicationUsageSummary {
    /// The key of the application.
    pub application_key: String,
    /// The name of the application.
    pub application_name: String,
    /// The number of managed instances.
    pub managed_instance_count: i64,
    /// The time of the last detection in a dynamic library scan.
    pub last_detected_dynamically: DateTime<Utc>,
}

model! {
    UncorrelatedPackageApplicationUsageSummary {
        application_key = "applicationKey";
        application_name = "applicationName";
        managed_instance_count = "managedInstanceCount";
        last_detected_dynamically = "lastDetectedDynamically";
    }
}
