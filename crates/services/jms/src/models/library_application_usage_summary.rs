// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of library application usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryApplicationUsageSummary {
    /// The key of the application.
    pub application_key: String,
    /// The name of the application.
    pub application_name: String,
    /// The number of managed instances.
    pub managed_instance_count: i64,
    /// The time of the last detection in a dynamic library scan.
    pub last_detected_dynamically: DateTime<Utc>,
    /// The time at which the library was first detected in the classpath.
    pub first_seen_in_classpath: DateTime<Utc>,
    /// The time at which the library was last detected in the classpath.
    pub last_seen_in_classpath: DateTime<Utc>,
}

model! {
    LibraryApplicationUsageSummary {
        application_key = "applicationKey";
        application_name = "applicationName";
        managed_instance_count = "managedInstanceCount";
        last_detected_dynamically = "lastDetectedDynamically";
        first_seen_in_classpath = "firstSeenInClasspath";
        last_seen_in_classpath = "lastSeenInClasspath";
    }
}
