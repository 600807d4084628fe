// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// MySQL SQL statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlSqlStats {
    /// The digest.
    pub digest: String,
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The type of the SQL command.
    pub command_type: Option<String>,
    /// The total rows.
    pub total_rows: Option<i64>,
    /// The perf schema used percent.
    pub perf_schema_used_percent: Option<i64>,
    /// The name of the schema. Example: `performance_schema`.
    pub schema_name: Option<String>,
    /// The number of execs.
    pub exec_count: Option<i64>,
    /// The value of `totalLatencyInPs`.
    pub total_latency_in_ps: Option<i64>,
    /// The value of `lockLatencyInPs`.
    pub lock_latency_in_ps: Option<i64>,
    /// The number of errs.
    pub err_count: Option<i64>,
    /// The number of warns.
    pub warn_count: Option<i64>,
    /// The number of rows affected.
    pub rows_affected: Option<i64>,
    /// The number of rows sent.
    pub rows_sent: Option<i64>,
    /// The number of rows examined.
    pub rows_examined: Option<i64>,
    /// The tmp disk tables.
    pub tmp_disk_tables: Option<i64>,
    /// The tmp tables.
    pub tmp_tables: Option<i64>,
    /// The select full join.
    pub select_full_join: Option<i64>,
    /// The select full range join.
    pub select_full_range_join: Option<i64>,
    /// The select range.
    pub select_range: Option<i64>,
    /// The select range check.
    pub select_range_check: Option<i64>,
    /// The select scan.
    pub select_scan: Option<i64>,
    /// The sort merge passes.
    pub sort_merge_passes: Option<i64>,
    /// The sort range.
    pub sort_range: Option<i64>,
    /// The number of rows sorted.
    pub rows_sorted: Option<i64>,
    /// The sort scan.
    pub sort_scan: Option<i64>,
    /// The no index used count.
    pub no_index_used_count: Option<i64>,
    /// The no good index used count.
    pub no_good_index_used_count: Option<i64>,
    /// The value of `cpuLatencyInPs`.
    pub cpu_latency_in_ps: Option<i64>,
    /// The maximum controlled memory, in bytes.
    pub max_controlled_memory_in_bytes: Option<i64>,
    /// The maximum total memory, in bytes.
    pub max_total_memory_in_bytes: Option<i64>,
    /// The exec count secondary.
    pub exec_count_secondary: Option<i64>,
    /// The time of the first sighting or report.
    pub time_first_seen: Option<DateTime<Utc>>,
    /// The time of the latest sighting or report.
    pub time_last_seen: Option<DateTime<Utc>>,
}

model! {
    MySqlSqlStats {
        required {
            digest = "digest", with_digest(String);
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            command_type = "commandType", with_command_type(String);
            total_rows = "totalRows", with_total_rows(i64);
            perf_schema_used_percent = "perfSchemaUsedPercent", with_perf_schema_used_percent(i64);
            schema_name = "schemaName", with_schema_name(String);
            exec_count = "execCount", with_exec_count(i64);
            total_latency_in_ps = "totalLatencyInPs", with_total_latency_in_ps(i64);
            lock_latency_in_ps = "lockLatencyInPs", with_lock_latency_in_ps(i64);
            err_count = "errCount", with_err_count(i64);
            warn_count = "warnCount", with_warn_count(i64);
            rows_affected = "rowsAffected", with_rows_affected(i64);
            rows_sent = "rowsSent", with_rows_sent(i64);
            rows_examined = "rowsExamined", with_rows_examined(i64);
            tmp_disk_tables = "tmpDiskTables", with_tmp_disk_tables(i64);
            tmp_tables = "tmpTables", with_tmp_tables(i64);
            select_full_join = "selectFullJoin", with_select_full_join(i64);
            select_full_range_join = "selectFullRangeJoin", with_select_full_range_join(i64);
            select_range = "selectRange", with_select_range(i64);
            select_range_check = "selectRangeCheck", with_select_range_check(i64);
            select_scan = "selectScan", with_select_scan(i64);
            sort_merge_passes = "sortMergePasses", with_sort_merge_passes(i64);
            sort_range = "sortRange", with_sort_range(i64);
            rows_sorted = "rowsSorted", with_rows_sorted(i64);
            sort_scan = "sortScan", with_sort_scan(i64);
            no_index_used_count = "noIndexUsedCount", with_no_index_used_count(i64);
            no_good_index_used_count = "noGoodIndexUsedCount", with_no_good_index_used_count(i64);
            cpu_latency_in_ps = "cpuLatencyInPs", with_cpu_latency_in_ps(i64);
            max_controlled_memory_in_bytes = "maxControlledMemoryInBytes",
                with_max_controlled_memory_in_bytes(i64);
            max_total_memory_in_bytes = "maxTotalMemoryInBytes",
                with_max_total_memory_in_bytes(i64);
            exec_count_secondary = "execCountSecondary", with_exec_count_secondary(i64);
            time_first_seen = "timeFirstSeen", with_time_first_seen(DateTime<Utc>);
            time_last_seen = "timeLastSeen", with_time_last_seen(DateTime<Utc>);
        }
    }
}
