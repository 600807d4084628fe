// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the run.
    ///
    /// The response has the header `etag`.
    GetRun = GET "/runs/{runId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Run/GetRun";
    required {
        run_id = path "runId" (String);
    }
    returns { json(models::Run), state(models::RunLifecycleState) }
}
