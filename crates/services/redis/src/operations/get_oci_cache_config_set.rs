// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCI cache configuration set.
    ///
    /// The response has the header `etag`.
    GetOciCacheConfigSet = GET "/ociCacheConfigSets/{ociCacheConfigSetId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheConfigSet/GetOciCacheConfigSet";
    required {
        oci_cache_config_set_id = path "ociCacheConfigSetId" (String);
    }
    returns { json(models::OciCacheConfigSet), state(models::OciCacheConfigSetLifecycleState) }
}
