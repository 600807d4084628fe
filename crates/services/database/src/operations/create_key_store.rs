// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a key store.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateKeyStore = POST "/keyStores",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/KeyStore/CreateKeyStore";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_key_store_details = json(models::CreateKeyStoreDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::KeyStore) }
    then {
        settled(get_key_store, models::KeyStore, models::KeyStoreLifecycleState);
        with_id("keyStoreId", "id");
    }
}
