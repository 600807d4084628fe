// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the optimizer statistics advisor executions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListOptimizerStatisticsAdvisorExecutions =
        GET "/managedDatabases/{managedDatabaseId}/optimizerStatisticsAdvisorExecutions",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListOptimizerStatisticsAdvisorExecutions";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    optional {
        /// Filters by the start time, in UTC: at least this value.
        start_time_greater_than_or_equal_to = query "startTimeGreaterThanOrEqualTo" (String);
        /// Filters by the end time, in UTC: at most this value.
        end_time_less_than_or_equal_to = query "endTimeLessThanOrEqualTo" (String);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::OptimizerStatisticsAdvisorExecutionsCollection) }
}
