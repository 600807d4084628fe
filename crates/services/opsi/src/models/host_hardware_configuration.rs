// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A host hardware configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostHardwareConfiguration {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The CPU architecture.
    pub cpu_architecture: String,
}

model! {
    HostHardwareConfiguration, "metricName" = "HOST_HARDWARE_CONFIGURATION" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            cpu_architecture = "cpuArchitecture", with_cpu_architecture(String);
        }
    }
}
