// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCI cache user.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOciCacheUser = PUT "/ociCacheUsers/{ociCacheUserId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheUser/UpdateOciCacheUser";
    facts { with_secret_fields(&["hashedPasswords"]); }
    required {
        oci_cache_user_id = path "ociCacheUserId" (String);
        update_oci_cache_user_details = json(models::UpdateOciCacheUserDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_oci_cache_user, models::OciCacheUser, models::OciCacheUserLifecycleState); }
}
