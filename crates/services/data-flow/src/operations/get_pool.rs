// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pool.
    ///
    /// The response has the header `etag`.
    GetPool = GET "/pools/{poolId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Pool/GetPool";
    required {
        pool_id = path "poolId" (String);
    }
    returns { json(models::Pool), state(models::PoolLifecycleState) }
}
