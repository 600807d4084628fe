// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the PDB metrics.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPdbMetrics = GET "/managedDatabases/{managedDatabaseId}/pdbMetrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/PdbMetrics/GetPdbMetrics";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        start_time = query "startTime" (String);
        end_time = query "endTime" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The time window for the comparison of metrics.
        compare_type = query "compareType" (models::GetPdbMetricsCompareType);
        /// The names of the metrics to retrieve, separated by commas. If absent, all supported
        /// metrics are returned.
        filter_by_metric_names = query "filterByMetricNames" (String);
    }
    returns { json(models::PdbMetrics) }
}
