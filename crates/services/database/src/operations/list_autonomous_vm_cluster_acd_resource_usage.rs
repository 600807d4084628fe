// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous VM cluster acd resource usage.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousVmClusterAcdResourceUsage =
        GET "/autonomousVmClusters/{autonomousVmClusterId}/acdResourceUsage",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousVmCluster/ListAutonomousVmClusterAcdResourceUsage";
    facts { without_default_retry(); }
    required {
        autonomous_vm_cluster_id = path "autonomousVmClusterId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(Vec<models::AutonomousContainerDatabaseResourceUsage>),
        items(models::AutonomousContainerDatabaseResourceUsage),
    }
}
