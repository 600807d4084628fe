// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a connect harness.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateConnectHarness = POST "/connectharnesses",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/ConnectHarness/CreateConnectHarness";
    facts { with_retry_token(); }
    required {
        create_connect_harness_details = json(models::CreateConnectHarnessDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ConnectHarness) }
    then {
        settled(get_connect_harness, models::ConnectHarness, models::ConnectHarnessLifecycleState);
        with_id("connectHarnessId", "id");
    }
}
