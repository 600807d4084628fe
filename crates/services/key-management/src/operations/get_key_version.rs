// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the key version.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetKeyVersion = GET "/20180608/keys/{keyId}/keyVersions/{keyVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/KeyVersion/GetKeyVersion";
    facts { without_default_retry(); }
    required {
        key_id = path "keyId" (String);
        key_version_id = path "keyVersionId" (String);
    }
    returns { json(models::KeyVersion), state(models::KeyVersionLifecycleState) }
}
