// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the key store.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteKeyStore = DELETE "/keyStores/{keyStoreId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/KeyStore/DeleteKeyStore";
    facts { without_default_retry(); }
    required {
        key_store_id = path "keyStoreId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_key_store); }
}
