// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the connect harness.
    ///
    /// The response has the header `etag`.
    GetConnectHarness = GET "/connectharnesses/{connectHarnessId}",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/ConnectHarness/GetConnectHarness";
    required {
        connect_harness_id = path "connectHarnessId" (String);
    }
    returns { json(models::ConnectHarness), state(models::ConnectHarnessLifecycleState) }
}
