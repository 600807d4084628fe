// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the stack drift.
    ///
    /// The response has the header `opc-work-request-id`.
    DetectStackDrift = POST "/stacks/{stackId}/actions/detectDrift",
        "https://docs.oracle.com/iaas/api/#/en/resourcemanager/20180917/Stack/DetectStackDrift";
    facts { with_retry_token(); }
    required {
        stack_id = path "stackId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body: [`DetectStackDriftDetails`](crate::models::DetectStackDriftDetails).
        detect_stack_drift_details = json(models::DetectStackDriftDetails);
    }
    returns { empty }
    then { settled(get_stack, models::Stack, models::StackLifecycleState); }
}
