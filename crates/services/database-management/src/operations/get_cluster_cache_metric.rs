// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cluster cache metric.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetClusterCacheMetric = GET "/managedDatabases/{managedDatabaseId}/clusterCacheMetrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ClusterCacheMetric/GetClusterCacheMetric";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        start_time = query "startTime" (String);
        end_time = query "endTime" (String);
    }
    returns { json(models::ClusterCacheMetric) }
}
