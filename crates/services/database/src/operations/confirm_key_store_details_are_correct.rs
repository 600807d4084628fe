// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Confirms that the details of the key store are correct.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ConfirmKeyStoreDetailsAreCorrect =
        POST "/keyStores/{keyStoreId}/actions/confirmDetailsAreCorrect",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/KeyStore/ConfirmKeyStoreDetailsAreCorrect";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        key_store_id = path "keyStoreId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_key_store, models::KeyStore, models::KeyStoreLifecycleState); }
}
