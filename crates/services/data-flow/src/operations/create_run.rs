// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a run.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateRun = POST "/runs",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Run/CreateRun";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_run_details = json(models::CreateRunDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The URL for requesting the resource principal token of the parent resource.
        opc_parent_rpt_url = header "opc-parent-rpt-url" (String);
    }
    returns { json(models::Run) }
    then {
        settled(get_run, models::Run, models::RunLifecycleState);
        with_id("runId", "id");
    }
}
