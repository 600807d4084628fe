// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the desktop.
    ///
    /// The response has the header `etag`.
    GetDesktop = GET "/desktops/{desktopId}",
        "https://docs.oracle.com/iaas/api/#/en/secure-desktops/20220618/Desktop/GetDesktop";
    required {
        desktop_id = path "desktopId" (String);
    }
    returns { json(models::Desktop), state(models::DesktopLifecycleState) }
}
