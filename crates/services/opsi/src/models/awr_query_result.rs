// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An AWR query result.
    ///
    /// The field `awrResultType` selects the variant.
    pub enum AwrQueryResult by "awrResultType", sent {
        AwrdbAshCpuUsageSet(models::AwrDatabaseCpuUsageCollection) = "AWRDB_ASH_CPU_USAGE_SET",
            as_awrdb_ash_cpu_usage_set;
        AwrdbDbParameterChange(models::AwrDatabaseParameterChangeCollection)
            = "AWRDB_DB_PARAMETER_CHANGE", as_awrdb_db_parameter_change;
        AwrdbDbParameterSet(models::AwrDatabaseParameterCollection) = "AWRDB_DB_PARAMETER_SET",
            as_awrdb_db_parameter_set;
        AwrdbDbReport(models::AwrDatabaseReport) = "AWRDB_DB_REPORT", as_awrdb_db_report;
        AwrdbEventHistogramSet(models::AwrDatabaseWaitEventBucketCollection)
            = "AWRDB_EVENT_HISTOGRAM_SET", as_awrdb_event_histogram_set;
        AwrdbEventSet(models::AwrDatabaseWaitEventCollection) = "AWRDB_EVENT_SET",
            as_awrdb_event_set;
        AwrdbMetricsSet(models::AwrDatabaseMetricCollection) = "AWRDB_METRICS_SET",
            as_awrdb_metrics_set;
        AwrdbSet(models::AwrDatabaseCollection) = "AWRDB_SET", as_awrdb_set;
        AwrdbSnapshotRangeSet(models::AwrDatabaseSnapshotRangeCollection)
            = "AWRDB_SNAPSHOT_RANGE_SET", as_awrdb_snapshot_range_set;
        AwrdbSnapshotSet(models::AwrDatabaseSnapshotCollection) = "AWRDB_SNAPSHOT_SET",
            as_awrdb_snapshot_set;
        AwrdbSqlReport(models::AwrDatabaseSqlReport) = "AWRDB_SQL_REPORT", as_awrdb_sql_report;
        AwrdbSysstatSet(models::AwrDatabaseSysstatCollection) = "AWRDB_SYSSTAT_SET",
            as_awrdb_sysstat_set;
        AwrdbTopEventSet(models::AwrDatabaseTopWaitEventCollection) = "AWRDB_TOP_EVENT_SET",
            as_awrdb_top_event_set;
    }
    shared {
        /// The name.
        name = "name", str, in AwrdbAshCpuUsageSet AwrdbDbParameterChange AwrdbDbParameterSet
            AwrdbDbReport AwrdbEventHistogramSet AwrdbEventSet AwrdbMetricsSet AwrdbSet
            AwrdbSnapshotRangeSet AwrdbSnapshotSet AwrdbSqlReport AwrdbSysstatSet AwrdbTopEventSet;
        /// The version.
        version = "version", str, in AwrdbAshCpuUsageSet AwrdbDbParameterChange AwrdbDbParameterSet
            AwrdbDbReport AwrdbEventHistogramSet AwrdbEventSet AwrdbMetricsSet AwrdbSet
            AwrdbSnapshotRangeSet AwrdbSnapshotSet AwrdbSqlReport AwrdbSysstatSet AwrdbTopEventSet;
        /// The time for querying the database tier, in seconds.
        db_query_time_in_secs = "dbQueryTimeInSecs", copy f64, in AwrdbAshCpuUsageSet
            AwrdbDbParameterChange AwrdbDbParameterSet AwrdbDbReport AwrdbEventHistogramSet
            AwrdbEventSet AwrdbMetricsSet AwrdbSet AwrdbSnapshotRangeSet AwrdbSnapshotSet
            AwrdbSqlReport AwrdbSysstatSet AwrdbTopEventSet;
    }
}
