// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the execution plan statistics comparision.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExecutionPlanStatsComparision =
        GET "/managedDatabases/{managedDatabaseId}/sqlTuningAdvisorTasks/{sqlTuningAdvisorTaskId}/executionPlanStatsComparision",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/GetExecutionPlanStatsComparision";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        sql_tuning_advisor_task_id = path "sqlTuningAdvisorTaskId" (i64);
        sql_object_id = query "sqlObjectId" (i64);
        execution_id = query "executionId" (i64);
    }
    optional {
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::ExecutionPlanStatsComparision) }
}
