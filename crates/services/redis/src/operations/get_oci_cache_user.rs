// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCI cache user.
    ///
    /// The response has the header `etag`.
    GetOciCacheUser = GET "/ociCacheUsers/{ociCacheUserId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheUser/GetOciCacheUser";
    facts { with_secret_fields(&["hashedPasswords"]); }
    required {
        oci_cache_user_id = path "ociCacheUserId" (String);
    }
    returns { json(models::OciCacheUser), state(models::OciCacheUserLifecycleState) }
}
