// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A host memory configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostMemoryConfiguration {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The page size, in kilobytes.
    pub page_size_in_kb: Option<f64>,
    /// The page tables, in kilobytes.
    pub page_tables_in_kb: Option<f64>,
    /// The swap total, in kilobytes.
    pub swap_total_in_kb: Option<f64>,
    /// The huge page size, in kilobytes.
    pub huge_page_size_in_kb: Option<f64>,
    /// The total number of huge pages.
    pub huge_pages_total: Option<i64>,
}

model! {
    HostMemoryConfiguration, "metricName" = "HOST_MEMORY_CONFIGURATION" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            page_size_in_kb = "pageSizeInKB", with_page_size_in_kb(f64);
            page_tables_in_kb = "pageTablesInKB", with_page_tables_in_kb(f64);
            swap_total_in_kb = "swapTotalInKB", with_swap_total_in_kb(f64);
            huge_page_size_in_kb = "hugePageSizeInKB", with_huge_page_size_in_kb(f64);
            huge_pages_total = "hugePagesTotal", with_huge_pages_total(i64);
        }
    }
}
