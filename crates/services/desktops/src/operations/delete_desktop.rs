// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the desktop.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDesktop = DELETE "/desktops/{desktopId}",
        "https://docs.oracle.com/iaas/api/#/en/secure-desktops/20220618/Desktop/DeleteDesktop";
    required {
        desktop_id = path "desktopId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_desktop); }
}
