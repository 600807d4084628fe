// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the key store.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetKeyStore = GET "/keyStores/{keyStoreId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/KeyStore/GetKeyStore";
    facts { without_default_retry(); }
    required {
        key_store_id = path "keyStoreId" (String);
    }
    returns { json(models::KeyStore), state(models::KeyStoreLifecycleState) }
}
