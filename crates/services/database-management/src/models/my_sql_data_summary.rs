// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of MySQL data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlDataSummary {
    /// The name of the schema.
    pub schema_name: String,
    /// The digest.
    pub digest: String,
    /// The normalized SQL statement.
    pub digest_text: String,
    /// The count star.
    pub count_star: f64,
    /// The sum timer wait.
    pub sum_timer_wait: f64,
    /// The minimum timer wait.
    pub min_timer_wait: f64,
    /// The average timer wait.
    pub avg_timer_wait: f64,
    /// The maximum timer wait.
    pub max_timer_wait: f64,
    /// The maximum controlled memory.
    pub max_controlled_memory: Option<i64>,
    /// The maximum total memory.
    pub max_total_memory: Option<i64>,
    /// The sum CPU time.
    pub sum_cpu_time: Option<i64>,
    /// The sum lock time.
    pub sum_lock_time: f64,
    /// The sum errors.
    pub sum_errors: f64,
    /// The sum warnings.
    pub sum_warnings: f64,
    /// The number of sum rows affected.
    pub sum_rows_affected: f64,
    /// The number of sum rows sent.
    pub sum_rows_sent: f64,
    /// The number of sum rows examined.
    pub sum_rows_examined: f64,
    /// The sum created temp disk tables.
    pub sum_created_temp_disk_tables: f64,
    /// The sum created temp tables.
    pub sum_created_temp_tables: f64,
    /// The sum select full join.
    pub sum_select_full_join: f64,
    /// The sum select full range join.
    pub sum_select_full_range_join: f64,
    /// The sum select range.
    pub sum_select_range: f64,
    /// The sum select range check.
    pub sum_select_range_check: f64,
    /// The sum select scan.
    pub sum_select_scan: f64,
    /// The sum sort merge passes.
    pub sum_sort_merge_passes: f64,
    /// The sum sort range.
    pub sum_sort_range: f64,
    /// The sum sort rows.
    pub sum_sort_rows: f64,
    /// The sum sort scan.
    pub sum_sort_scan: f64,
    /// The sum no index used.
    pub sum_no_index_used: f64,
    /// The sum no good index used.
    pub sum_no_good_index_used: f64,
    /// The time when it was first seen.
    pub first_seen: DateTime<Utc>,
    /// The time when it was last seen.
    pub last_seen: DateTime<Utc>,
    /// The quantile95.
    pub quantile95: f64,
    /// The quantile99.
    pub quantile99: f64,
    /// The quantile999.
    pub quantile999: f64,
    /// The HeatWave offloaded.
    pub heat_wave_offloaded: Option<f64>,
    /// The HeatWave out of memory.
    pub heat_wave_out_of_memory: Option<f64>,
}

model! {
    MySqlDataSummary {
        schema_name = "schemaName";
        digest = "digest";
        digest_text = "digestText";
        count_star = "countStar";
        sum_timer_wait = "sumTimerWait";
        min_timer_wait = "minTimerWait";
        avg_timer_wait = "avgTimerWait";
        max_timer_wait = "maxTimerWait";
        max_controlled_memory = "maxControlledMemory";
        max_total_memory = "maxTotalMemory";
        sum_cpu_time = "sumCpuTime";
        sum_lock_time = "sumLockTime";
        sum_errors = "sumErrors";
        sum_warnings = "sumWarnings";
        sum_rows_affected = "sumRowsAffected";
        sum_rows_sent = "sumRowsSent";
        sum_rows_examined = "sumRowsExamined";
        sum_created_temp_disk_tables = "sumCreatedTempDiskTables";
        sum_created_temp_tables = "sumCreatedTempTables";
        sum_select_full_join = "sumSelectFullJoin";
        sum_select_full_range_join = "sumSelectFullRangeJoin";
        sum_select_range = "sumSelectRange";
        sum_select_range_check = "sumSelectRangeCheck";
        sum_select_scan = "sumSelectScan";
        sum_sort_merge_passes = "sumSortMergePasses";
        sum_sort_range = "sumSortRange";
        sum_sort_rows = "sumSortRows";
        sum_sort_scan = "sumSortScan";
        sum_no_index_used = "sumNoIndexUsed";
        sum_no_good_index_used = "sumNoGoodIndexUsed";
        first_seen = "firstSeen";
        last_seen = "lastSeen";
        quantile95 = "quantile95";
        quantile99 = "quantile99";
        quantile999 = "quantile999";
        heat_wave_offloaded = "heatWaveOffloaded";
        heat_wave_out_of_memory = "heatWaveOutOfMemory";
    }
}
