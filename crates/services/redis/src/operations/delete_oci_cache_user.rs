// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the OCI cache user.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteOciCacheUser = DELETE "/ociCacheUsers/{ociCacheUserId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheUser/DeleteOciCacheUser";
    required {
        oci_cache_user_id = path "ociCacheUserId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_oci_cache_user); }
}
