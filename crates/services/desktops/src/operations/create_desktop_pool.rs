// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a desktop pool.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateDesktopPool = POST "/desktopPools",
        "https://docs.oracle.com/iaas/api/#/en/secure-desktops/20220618/DesktopPool/CreateDesktopPool";
    facts { with_retry_token(); }
    required {
        create_desktop_pool_details = json(models::CreateDesktopPoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DesktopPool) }
    then {
        settled(get_desktop_pool, models::DesktopPool, models::DesktopPoolLifecycleState);
        with_id("desktopPoolId", "id");
    }
}
