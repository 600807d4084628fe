// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A host resource allocation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostResourceAllocation {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The total number of CPUs.
    pub total_cpus: Option<i64>,
    /// The total memory, in gigabytes.
    pub total_memory_in_gb: Option<f64>,
}

model! {
    HostResourceAllocation, "metricName" = "HOST_RESOURCE_ALLOCATION" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            total_cpus = "totalCpus", with_total_cpus(i64);
            total_memory_in_gb = "totalMemoryInGB", with_total_memory_in_gb(f64);
        }
    }
}
