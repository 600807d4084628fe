// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the console history content.
    ///
    /// The response has the header `opc-bytes-remaining`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetConsoleHistoryContent = GET "/instanceConsoleHistories/{instanceConsoleHistoryId}/data",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ConsoleHistory/GetConsoleHistoryContent";
    facts {
        with_accept("application/json");
        with_stream();
        without_default_retry();
    }
    required {
        instance_console_history_id = path "instanceConsoleHistoryId" (String);
    }
    optional {
        /// The offset.
        offset = query "offset" (i64);
        /// The length.
        length = query "length" (i64);
    }
    returns { stream }
}
