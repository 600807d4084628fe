// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the desktop pool.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDesktopPool = DELETE "/desktopPools/{desktopPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/secure-desktops/20220618/DesktopPool/DeleteDesktopPool";
    required {
        desktop_pool_id = path "desktopPoolId" (String);
    }
    optional {
        /// Whether volumes are preserved.
        are_volumes_preserved = query "areVolumesPreserved" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_desktop_pool); }
}
