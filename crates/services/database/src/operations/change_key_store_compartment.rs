// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the key store to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeKeyStoreCompartment = POST "/keyStores/{keyStoreId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/KeyStore/ChangeKeyStoreCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        key_store_id = path "keyStoreId" (String);
        change_key_store_compartment_details = json(models::ChangeKeyStoreCompartmentDetails);
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
