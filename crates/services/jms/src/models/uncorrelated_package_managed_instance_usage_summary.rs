// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of uncorrelated package managed instance usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UncorrelatedPackageManagedInstanceUsageSummary {
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The host name.
    pub hostname: String,
    /// The number of applications.
    pub application_count: i64,
    /// The time of the last detection in a dynamic library scan.
    pub last_detected_dynamically: DateTime<Utc>,
}

model! {
    UncorrelatedPackageManagedInstanceUsageSummary {
        managed_instance_id = "managedInstanceId";
        hostname = "hostname";
        application_count = "applicationCount";
        last_detected_dynamically = "lastDetectedDynamically";
    }
}
