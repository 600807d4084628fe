// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the problem.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetProblem = GET "/problems/{problemId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Problem/GetProblem";
    facts { without_default_retry(); }
    required {
        problem_id = path "problemId" (String);
    }
    returns { json(models::Problem), state(models::ProblemLifecycleState) }
}
