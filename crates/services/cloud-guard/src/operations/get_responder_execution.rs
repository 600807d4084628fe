// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the responder execution.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetResponderExecution = GET "/responderExecutions/{responderExecutionId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderExecution/GetResponderExecution";
    facts { without_default_retry(); }
    required {
        responder_execution_id = path "responderExecutionId" (String);
    }
    returns { json(models::ResponderExecution) }
}
