// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCI cache configuration set.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateOciCacheConfigSet = POST "/ociCacheConfigSets",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheConfigSet/CreateOciCacheConfigSet";
    facts { with_retry_token(); }
    required {
        create_oci_cache_config_set_details = json(models::CreateOciCacheConfigSetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OciCacheConfigSet) }
    then {
        settled(get_oci_cache_config_set, models::OciCacheConfigSet,
            models::OciCacheConfigSetLifecycleState);
        with_id("ociCacheConfigSetId", "id");
    }
}
