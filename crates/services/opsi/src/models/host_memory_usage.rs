// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Host memory usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostMemoryUsage {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The memory used, in gigabytes.
    pub memory_used_in_gb: Option<f64>,
    /// The memory utilization, in percent.
    pub memory_utilization_in_percent: Option<f64>,
    /// The memory load, in gigabytes.
    pub memory_load_in_gb: Option<f64>,
    /// The real memory, in kilobytes.
    pub real_memory_in_kb: Option<f64>,
    /// The free memory, in kilobytes.
    pub free_memory_in_kb: Option<f64>,
    /// The logical memory used, in gigabytes.
    pub logical_memory_used_in_gb: Option<f64>,
    /// The logical memory utilization, in percent.
    pub logical_memory_utilization_in_percent: Option<f64>,
    /// The free logical memory, in kilobytes.
    pub free_logical_memory_in_kb: Option<f64>,
    /// The major page faults.
    pub major_page_faults: Option<i64>,
    /// The swap free, in kilobytes.
    pub swap_free_in_kb: Option<f64>,
    /// The anon huge pages, in kilobytes.
    pub anon_huge_pages_in_kb: Option<f64>,
    /// The number of free huge pages.
    pub huge_pages_free: Option<i64>,
    /// The number of reserved huge pages.
    pub huge_pages_reserved: Option<i64>,
    /// The huge pages surplus.
    pub huge_pages_surplus: Option<i64>,
}

model! {
    HostMemoryUsage, "metricName" = "HOST_MEMORY_USAGE" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            memory_used_in_gb = "memoryUsedInGB", with_memory_used_in_gb(f64);
            memory_utilization_in_percent = "memoryUtilizationInPercent",
                with_memory_utilization_in_percent(f64);
            memory_load_in_gb = "memoryLoadInGB", with_memory_load_in_gb(f64);
            real_memory_in_kb = "realMemoryInKB", with_real_memory_in_kb(f64);
            free_memory_in_kb = "freeMemoryInKB", with_free_memory_in_kb(f64);
            logical_memory_used_in_gb = "logicalMemoryUsedInGB",
                with_logical_memory_used_in_gb(f64);
            logical_memory_utilization_in_percent = "logicalMemoryUtilizationInPercent",
                with_logical_memory_utilization_in_percent(f64);
            free_logical_memory_in_kb = "freeLogicalMemoryInKB",
                with_free_logical_memory_in_kb(f64);
            major_page_faults = "majorPageFaults", with_major_page_faults(i64);
            swap_free_in_kb = "swapFreeInKB", with_swap_free_in_kb(f64);
            anon_huge_pages_in_kb = "anonHugePagesInKB", with_anon_huge_pages_in_kb(f64);
            huge_pages_free = "hugePagesFree", with_huge_pages_free(i64);
            huge_pages_reserved = "hugePagesReserved", with_huge_pages_reserved(i64);
            huge_pages_surplus = "hugePagesSurplus", with_huge_pages_surplus(i64);
        }
    }
}
