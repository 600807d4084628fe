// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the desktop pool.
    ///
    /// The response has the header `etag`.
    GetDesktopPool = GET "/desktopPools/{desktopPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/secure-desktops/20220618/DesktopPool/GetDesktopPool";
    required {
        desktop_pool_id = path "desktopPoolId" (String);
    }
    returns { json(models::DesktopPool), state(models::DesktopPoolLifecycleState) }
}
