// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of uncorrelated package usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UncorrelatedPackageUsageSummary {
    /// The name of the package.
    pub package_name: String,
    /// The number of managed instances.
    pub managed_instance_count: i64,
    /// The number of applications.
    pub application_count: i64,
    /// The time of the last detection in a dynamic library scan.
    pub last_detected_dynamically: DateTime<Utc>,
}

model! {
    UncorrelatedPackageUsageSummary {
        package_name = "packageName";
        managed_instance_count = "managedInstanceCount";
        application_count = "applicationCount";
        last_detected_dynamically = "lastDetectedDynamically";
    }
}
