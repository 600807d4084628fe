// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the optimizer statistics collection operation.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOptimizerStatisticsCollectionOperation =
        GET "/managedDatabases/{managedDatabaseId}/optimizerStatisticsCollectionOperations/{optimizerStatisticsCollectionOperationId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/GetOptimizerStatisticsCollectionOperation";
    facts { without_default_retry(); }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        optimizer_statistics_collection_operation_id =
            path "optimizerStatisticsCollectionOperationId" (f64);
    }
    optional {
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::OptimizerStatisticsCollectionOperation) }
}
