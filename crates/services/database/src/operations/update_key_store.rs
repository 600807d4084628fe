// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the key store.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateKeyStore = PUT "/keyStores/{keyStoreId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/KeyStore/UpdateKeyStore";
    facts { without_default_retry(); }
    required {
        key_store_id = path "keyStoreId" (String);
        update_key_store_details = json(models::UpdateKeyStoreDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::KeyStore) }
    then { settled(get_key_store, models::KeyStore, models::KeyStoreLifecycleState); }
}
