// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the run log.
    ///
    /// The response has the headers `content-encoding`, `etag` and `opc-meta-*`.
    GetRunLog = GET "/runs/{runId}/logs/{name}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Run/GetRunLog";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        run_id = path "runId" (String);
        name = path "name" (String);
    }
    returns { stream }
}
