// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the key.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetKey = GET "/20180608/keys/{keyId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Key/GetKey";
    facts { without_default_retry(); }
    required {
        key_id = path "keyId" (String);
    }
    returns { json(models::Key), state(models::KeyLifecycleState) }
}
