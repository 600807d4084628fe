// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cross connect.
    ///
    /// The response has the header `etag`.
    CreateCrossConnect = POST "/crossConnects",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnect/CreateCrossConnect";
    facts { with_retry_token(); }
    required {
        create_cross_connect_details = json(models::CreateCrossConnectDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CrossConnect) }
    then {
        settled(get_cross_connect, models::CrossConnect, models::CrossConnectLifecycleState);
        with_id("crossConnectId", "id");
    }
}
