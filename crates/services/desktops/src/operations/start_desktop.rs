// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Starts the desktop.
    ///
    /// The response has the header `opc-work-request-id`.
    StartDesktop = POST "/desktops/{desktopId}/actions/start",
        "https://docs.oracle.com/iaas/api/#/en/secure-desktops/20220618/Desktop/StartDesktop";
    facts { with_retry_token(); }
    required {
        desktop_id = path "desktopId" (String);
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
    then { settled(get_desktop, models::Desktop, models::DesktopLifecycleState); }
}
