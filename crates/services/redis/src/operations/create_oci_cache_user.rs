// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCI cache user.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateOciCacheUser = POST "/ociCacheUsers",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/CreateOciCacheUserDetails/CreateOciCacheUser";
    facts {
        with_retry_token();
        with_secret_fields(&["hashedPasswords"]);
    }
    required {
        create_oci_cache_user_details = json(models::CreateOciCacheUserDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OciCacheUser) }
    then {
        settled(get_oci_cache_user, models::OciCacheUser, models::OciCacheUserLifecycleState);
        with_id("ociCacheUserId", "id");
    }
}
