// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the peer database metrics.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPeerDatabaseMetrics = GET "/managedDatabases/{managedDatabaseId}/peerDatabaseMetrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/PeerDatabaseMetrics/GetPeerDatabaseMetrics";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        start_time = query "startTime" (String);
        end_time = query "endTime" (String);
    }
    optional {
        /// The OCID of the compartment of the peer databases. If absent, all of them.
        peer_database_compartment_id = query "peerDatabaseCompartmentId" (String);
        /// The time window for the comparison of metrics.
        compare_type = query "compareType" (models::GetPeerDatabaseMetricsCompareType);
        /// The names of the metrics to retrieve, separated by commas. If absent, all supported
        /// metrics are returned.
        filter_by_metric_names = query "filterByMetricNames" (String);
    }
    returns { json(models::PeerDatabaseMetrics) }
}
