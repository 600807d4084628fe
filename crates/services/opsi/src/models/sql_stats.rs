// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// SQL statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlStats {
    /// The unique identifier of the SQL statement (`SQL_ID`).
    pub sql_identifier: String,
    /// The hash value of the SQL execution plan.
    pub plan_hash_value: i64,
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The name of the instance. Example: `DB10902_1`.
    pub instance_name: String,
    /// The last active time. Example: `0000000099CCE300`.
    pub last_active_time: Option<String>,
    /// The parse calls. Example: `60`.
    pub parse_calls: Option<i64>,
    /// The total number of disk reads.
    pub disk_reads: Option<i64>,
    /// The direct reads.
    pub direct_reads: Option<i64>,
    /// The total number of direct path writes.
    pub direct_writes: Option<i64>,
    /// The total number of buffer gets.
    pub buffer_gets: Option<i64>,
    /// The number of rows processed.
    pub rows_processed: Option<i64>,
    /// The serializable aborts.
    pub serializable_aborts: Option<i64>,
    /// The fetches.
    pub fetches: Option<i64>,
    /// The executions.
    pub executions: Option<i64>,
    /// The avoided executions.
    pub avoided_executions: Option<i64>,
    /// The end of fetch count.
    pub end_of_fetch_count: Option<i64>,
    /// The loads.
    pub loads: Option<i64>,
    /// The number of versions.
    pub version_count: Option<i64>,
    /// The invalidations.
    pub invalidations: Option<i64>,
    /// The number of obsoletes.
    pub obsolete_count: Option<i64>,
    /// The px servers executions.
    pub px_servers_executions: Option<i64>,
    /// The CPU time, in microseconds.
    pub cpu_time_in_us: Option<i64>,
    /// The elapsed time, in microseconds.
    pub elapsed_time_in_us: Option<i64>,
    /// The average hard parse time, in microseconds.
    pub avg_hard_parse_time_in_us: Option<i64>,
    /// The concurrency wait time, in microseconds.
    pub concurrency_wait_time_in_us: Option<i64>,
    /// The application wait time, in microseconds.
    pub application_wait_time_in_us: Option<i64>,
    /// The cluster wait time, in microseconds.
    pub cluster_wait_time_in_us: Option<i64>,
    /// The user IO wait time, in microseconds.
    pub user_io_wait_time_in_us: Option<i64>,
    /// The plsql exec time, in microseconds.
    pub plsql_exec_time_in_us: Option<i64>,
    /// The Java exec time, in microseconds.
    pub java_exec_time_in_us: Option<i64>,
    /// The sorts.
    pub sorts: Option<i64>,
    /// The sharable mem. In bytes.
    pub sharable_mem: Option<i64>,
    /// The total sharable mem. In bytes.
    pub total_sharable_mem: Option<i64>,
    /// The type check mem.
    pub type_check_mem: Option<i64>,
    /// The IO cell offload eligible bytes.
    pub io_cell_offload_eligible_bytes: Option<i64>,
    /// The IO interconnect bytes.
    pub io_interconnect_bytes: Option<i64>,
    /// The physical read requests.
    pub physical_read_requests: Option<i64>,
    /// The physical read bytes.
    pub physical_read_bytes: Option<i64>,
    /// The physical write requests.
    pub physical_write_requests: Option<i64>,
    /// The physical write bytes.
    pub physical_write_bytes: Option<i64>,
    /// The signature that exactly matches the SQL statement. Example: `18067345456756876713`.
    pub exact_matching_signature: Option<String>,
    /// The force-matching signature of the SQL statement. Example: `18067345456756876713`.
    pub force_matching_signature: Option<String>,
    /// The IO cell uncompressed bytes.
    pub io_cell_uncompressed_bytes: Option<i64>,
    /// The IO cell offload returned bytes.
    pub io_cell_offload_returned_bytes: Option<i64>,
    /// The child number.
    pub child_number: Option<i64>,
    /// The type of the SQL command.
    pub command_type: Option<i64>,
    /// The users opening.
    pub users_opening: Option<i64>,
    /// The users executing.
    pub users_executing: Option<i64>,
    /// The optimizer cost.
    pub optimizer_cost: Option<i64>,
    /// The full plan hash value.
    pub full_plan_hash_value: Option<String>,
    /// The name of the application module.
    pub module: Option<String>,
    /// The service.
    pub service: Option<String>,
    /// The action.
    pub action: Option<String>,
    /// The SQL profile.
    pub sql_profile: Option<String>,
    /// The SQL patch.
    pub sql_patch: Option<String>,
    /// The SQL plan baseline.
    pub sql_plan_baseline: Option<String>,
    /// The number of delta executions.
    pub delta_execution_count: Option<i64>,
    /// The delta CPU time. In microseconds.
    pub delta_cpu_time: Option<i64>,
    /// The delta IO bytes.
    pub delta_io_bytes: Option<i64>,
    /// The delta CPU rank.
    pub delta_cpu_rank: Option<i64>,
    /// The delta execs rank.
    pub delta_execs_rank: Option<i64>,
    /// The sharable mem rank.
    pub sharable_mem_rank: Option<i64>,
    /// The delta IO rank.
    pub delta_io_rank: Option<i64>,
    /// The harmonic sum.
    pub harmonic_sum: Option<i64>,
    /// The wt harmonic sum.
    pub wt_harmonic_sum: Option<i64>,
    /// The total number of SQLs.
    pub total_sql_count: Option<i64>,
}

model! {
    SqlStats {
        required {
            sql_identifier = "sqlIdentifier", with_sql_identifier(String);
            plan_hash_value = "planHashValue", with_plan_hash_value(i64);
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            instance_name = "instanceName", with_instance_name(String);
        }
        optional {
            last_active_time = "lastActiveTime", with_last_active_time(String);
            parse_calls = "parseCalls", with_parse_calls(i64);
            disk_reads = "diskReads", with_disk_reads(i64);
            direct_reads = "directReads", with_direct_reads(i64);
            direct_writes = "directWrites", with_direct_writes(i64);
            buffer_gets = "bufferGets", with_buffer_gets(i64);
            rows_processed = "rowsProcessed", with_rows_processed(i64);
            serializable_aborts = "serializableAborts", with_serializable_aborts(i64);
            fetches = "fetches", with_fetches(i64);
            executions = "executions", with_executions(i64);
            avoided_executions = "avoidedExecutions", with_avoided_executions(i64);
            end_of_fetch_count = "endOfFetchCount", with_end_of_fetch_count(i64);
            loads = "loads", with_loads(i64);
            version_count = "versionCount", with_version_count(i64);
            invalidations = "invalidations", with_invalidations(i64);
            obsolete_count = "obsoleteCount", with_obsolete_count(i64);
            px_servers_executions = "pxServersExecutions", with_px_servers_executions(i64);
            cpu_time_in_us = "cpuTimeInUs", with_cpu_time_in_us(i64);
            elapsed_time_in_us = "elapsedTimeInUs", with_elapsed_time_in_us(i64);
            avg_hard_parse_time_in_us = "avgHardParseTimeInUs", with_avg_hard_parse_time_in_us(i64);
            concurrency_wait_time_in_us = "concurrencyWaitTimeInUs",
                with_concurrency_wait_time_in_us(i64);
            application_wait_time_in_us = "applicationWaitTimeInUs",
                with_application_wait_time_in_us(i64);
            cluster_wait_time_in_us = "clusterWaitTimeInUs", with_cluster_wait_time_in_us(i64);
            user_io_wait_time_in_us = "userIoWaitTimeInUs", with_user_io_wait_time_in_us(i64);
            plsql_exec_time_in_us = "plsqlExecTimeInUs", with_plsql_exec_time_in_us(i64);
            java_exec_time_in_us = "javaExecTimeInUs", with_java_exec_time_in_us(i64);
            sorts = "sorts", with_sorts(i64);
            sharable_mem = "sharableMem", with_sharable_mem(i64);
            total_sharable_mem = "totalSharableMem", with_total_sharable_mem(i64);
            type_check_mem = "typeCheckMem", with_type_check_mem(i64);
            io_cell_offload_eligible_bytes = "ioCellOffloadEligibleBytes",
                with_io_cell_offload_eligible_bytes(i64);
            io_interconnect_bytes = "ioInterconnectBytes", with_io_interconnect_bytes(i64);
            physical_read_requests = "physicalReadRequests", with_physical_read_requests(i64);
            physical_read_bytes = "physicalReadBytes", with_physical_read_bytes(i64);
            physical_write_requests = "physicalWriteRequests", with_physical_write_requests(i64);
            physical_write_bytes = "physicalWriteBytes", with_physical_write_bytes(i64);
            exact_matching_signature = "exactMatchingSignature",
                with_exact_matching_signature(String);
            force_matching_signature = "forceMatchingSignature",
                with_force_matching_signature(String);
            io_cell_uncompressed_bytes = "ioCellUncompressedBytes",
                with_io_cell_uncompressed_bytes(i64);
            io_cell_offload_returned_bytes = "ioCellOffloadReturnedBytes",
                with_io_cell_offload_returned_bytes(i64);
            child_number = "childNumber", with_child_number(i64);
            command_type = "commandType", with_command_type(i64);
            users_opening = "usersOpening", with_users_opening(i64);
            users_executing = "usersExecuting", with_users_executing(i64);
            optimizer_cost = "optimizerCost", with_optimizer_cost(i64);
            full_plan_hash_value = "fullPlanHashValue", with_full_plan_hash_value(String);
            module = "module", with_module(String);
            service = "service", with_service(String);
            action = "action", with_action(String);
            sql_profile = "sqlProfile", with_sql_profile(String);
            sql_patch = "sqlPatch", with_sql_patch(String);
            sql_plan_baseline = "sqlPlanBaseline", with_sql_plan_baseline(String);
            delta_execution_count = "deltaExecutionCount", with_delta_execution_count(i64);
            delta_cpu_time = "deltaCpuTime", with_delta_cpu_time(i64);
            delta_io_bytes = "deltaIoBytes", with_delta_io_bytes(i64);
            delta_cpu_rank = "deltaCpuRank", with_delta_cpu_rank(i64);
            delta_execs_rank = "deltaExecsRank", with_delta_execs_rank(i64);
            sharable_mem_rank = "sharableMemRank", with_sharable_mem_rank(i64);
            delta_io_rank = "deltaIoRank", with_delta_io_rank(i64);
            harmonic_sum = "harmonicSum", with_harmonic_sum(i64);
            wt_harmonic_sum = "wtHarmonicSum", with_wt_harmonic_sum(i64);
            total_sql_count = "totalSqlCount", with_total_sql_count(i64);
        }
    }
}
