// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the run.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteRun = DELETE "/runs/{runId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Run/DeleteRun";
    facts { without_default_retry(); }
    required {
        run_id = path "runId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_run); }
}
