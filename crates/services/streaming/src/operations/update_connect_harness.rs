// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the connect harness.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateConnectHarness = PUT "/connectharnesses/{connectHarnessId}",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/ConnectHarness/UpdateConnectHarness";
    required {
        connect_harness_id = path "connectHarnessId" (String);
        update_connect_harness_details = json(models::UpdateConnectHarnessDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ConnectHarness) }
    then {
        settled(get_connect_harness, models::ConnectHarness, models::ConnectHarnessLifecycleState);
    }
}
