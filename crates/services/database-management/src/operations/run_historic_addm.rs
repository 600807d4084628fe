// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Runs the historic ADDM.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RunHistoricAddm = POST "/managedDatabases/{managedDatabaseId}/actions/runHistoricAddm",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/HistoricAddmResult/RunHistoricAddm";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        run_historic_addm_details = json(models::RunHistoricAddmDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::HistoricAddmResult) }
}
