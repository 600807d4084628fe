// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the key store type.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeKeyStoreType = POST "/databases/{databaseId}/actions/changeKeyStoreType",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Database/ChangeKeyStoreType";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        database_id = path "databaseId" (String);
        change_key_store_type_details = json(models::ChangeKeyStoreTypeDetails);
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
