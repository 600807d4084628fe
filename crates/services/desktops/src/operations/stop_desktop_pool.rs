// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Stops the desktop pool.
    ///
    /// The response has the header `opc-work-request-id`.
    StopDesktopPool = POST "/desktopPools/{desktopPoolId}/actions/stop",
        "https://docs.oracle.com/iaas/api/#/en/secure-desktops/20220618/DesktopPool/StopDesktopPool";
    facts { with_retry_token(); }
    required {
        desktop_pool_id = path "desktopPoolId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_desktop_pool, models::DesktopPool, models::DesktopPoolLifecycleState); }
}
