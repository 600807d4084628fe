// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the encryption key location.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeEncryptionKeyLocation =
        POST "/databases/{databaseId}/actions/changeEncryptionKeyLocation",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Database/ChangeEncryptionKeyLocation";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["hsmPassword"]);
    }
    required {
        database_id = path "databaseId" (String);
        encryption_key_location_details = json(models::EncryptionKeyLocationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_database, models::Database, models::DatabaseLifecycleState); }
}
