// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the run.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateRun = PUT "/runs/{runId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Run/UpdateRun";
    facts { without_default_retry(); }
    required {
        run_id = path "runId" (String);
        update_run_details = json(models::UpdateRunDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Run) }
    then { settled(get_run, models::Run, models::RunLifecycleState); }
}
