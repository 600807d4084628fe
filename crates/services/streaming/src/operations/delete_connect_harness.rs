// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the connect harness.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteConnectHarness = DELETE "/connectharnesses/{connectHarnessId}",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/ConnectHarness/DeleteConnectHarness";
    required {
        connect_harness_id = path "connectHarnessId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_connect_harness); }
}
