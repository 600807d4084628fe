// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the desktop pool.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDesktopPool = PUT "/desktopPools/{desktopPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/secure-desktops/20220618/DesktopPool/UpdateDesktopPool";
    required {
        desktop_pool_id = path "desktopPoolId" (String);
        update_desktop_pool_details = json(models::UpdateDesktopPoolDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_desktop_pool, models::DesktopPool, models::DesktopPoolLifecycleState); }
}
