// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of library managed instance usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryManagedInstanceUsageSummary {
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The host name.
    pub hostname: String,
    /// The number of applications.
    pub application_count: i64,
    /// The time of the last detection in a dynamic library scan.
    pub last_detected_dynamically: DateTime<Utc>,
    /// The time at which the library was first detected in the classpath.
    pub first_seen_in_classpath: DateTime<Utc>,
    /// The time at which the library was last detected in the classpath.
    pub last_seen_in_classpath: DateTime<Utc>,
}

model! {
    LibraryManagedInstanceUsageSummary {
        managed_instance_id = "managedInstanceId";
        hostname = "hostname";
        application_count = "applicationCount";
        last_detected_dynamically = "lastDetectedDynamically";
        first_seen_in_classpath = "firstSeenInClasspath";
        last_seen_in_classpath = "lastSeenInClasspath";
    }
}
