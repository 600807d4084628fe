// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the MySQL fleet metric.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetMySqlFleetMetric = GET "/mysqlFleetMetrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/MySqlFleetMetrics/GetMySqlFleetMetric";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        start_time = query "startTime" (String);
        end_time = query "endTime" (String);
    }
    optional {
        /// The names of the metrics to retrieve, separated by commas. If absent, all supported
        /// metrics are returned.
        filter_by_metric_names = query "filterByMetricNames" (String);
        /// The filter by MySQL deployment type parameter.
        filter_by_my_sql_deployment_type_param = query "filterByMySqlDeploymentTypeParam"
            (models::GetMySqlFleetMetricFilterByMySqlDeploymentTypeParam);
        /// The filter by mds deployment type.
        filter_by_mds_deployment_type = query "filterByMdsDeploymentType"
            (models::GetMySqlFleetMetricFilterByMdsDeploymentType);
        /// Filters by the type of the MySQL database.
        filter_by_my_sql_database_type_param = query "filterByMySqlDatabaseTypeParam"
            (models::GetMySqlFleetMetricFilterByMySqlDatabaseTypeParam);
        /// The filter by MySQL status.
        filter_by_my_sql_status = query "filterByMySqlStatus"
            (models::GetMySqlFleetMetricFilterByMySqlStatus);
        /// The filter by MySQL database version.
        filter_by_my_sql_database_version = query "filterByMySqlDatabaseVersion" (String);
        /// Whether HeatWave is enabled for the DB system.
        is_heat_wave_enabled = query "isHeatWaveEnabled" (bool);
    }
    returns { json(models::MySqlFleetMetrics) }
}
