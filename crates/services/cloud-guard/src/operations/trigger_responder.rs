// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Triggers the responder.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    TriggerResponder = POST "/problems/{problemId}/actions/triggerResponder",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Problem/TriggerResponder";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        problem_id = path "problemId" (String);
        trigger_responder_details = json(models::TriggerResponderDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_problem, models::Problem, models::ProblemLifecycleState); }
}
