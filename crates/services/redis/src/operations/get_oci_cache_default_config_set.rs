// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCI cache default configuration set.
    ///
    /// The response has the header `etag`.
    GetOciCacheDefaultConfigSet = GET "/ociCacheDefaultConfigSets/{ociCacheDefaultConfigSetId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheDefaultConfigSet/GetOciCacheDefaultConfigSet";
    required {
        oci_cache_default_config_set_id = path "ociCacheDefaultConfigSetId" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::OciCacheDefaultConfigSet) }
}
