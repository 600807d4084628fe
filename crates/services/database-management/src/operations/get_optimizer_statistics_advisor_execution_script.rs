// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the optimizer statistics advisor execution script.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOptimizerStatisticsAdvisorExecutionScript =
        GET "/managedDatabases/{managedDatabaseId}/optimizerStatisticsAdvisorExecutions/{executionName}/script",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/GetOptimizerStatisticsAdvisorExecutionScript";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        execution_name = path "executionName" (String);
        task_name = query "taskName" (String);
    }
    optional {
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::OptimizerStatisticsAdvisorExecutionScript) }
}
