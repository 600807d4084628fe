// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the problem status.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateProblemStatus = POST "/problems/{problemId}/actions/updateStatus",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Problem/UpdateProblemStatus";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        problem_id = path "problemId" (String);
        update_problem_status_details = json(models::UpdateProblemStatusDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Problem) }
    then {
        settled(get_problem, models::Problem, models::ProblemLifecycleState);
        with_id("problemId", "id");
    }
}
