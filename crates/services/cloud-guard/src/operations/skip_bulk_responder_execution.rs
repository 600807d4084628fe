// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Skips the bulk responder execution.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SkipBulkResponderExecution = POST "/responderExecutions/actions/bulkSkip",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderExecution/SkipBulkResponderExecution";
    facts { without_default_retry(); }
    required {
        skip_bulk_responder_execution_details = json(models::SkipBulkResponderExecutionDetails);
    }
    returns { empty }
}
