// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB system compute performances.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbSystemComputePerformances = GET "/dbSystemComputePerformance",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystem/ListDbSystemComputePerformances";
    facts { without_default_retry(); }
    optional {
        /// The shape of the DB system that the database versions must support.
        db_system_shape = query "dbSystemShape" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(Vec<models::DbSystemComputePerformanceSummary>) }
}
