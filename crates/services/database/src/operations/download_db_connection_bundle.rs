// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the DB connection bundle.
    ///
    /// The response has the headers `content-disposition`, `etag` and `last-modified`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DownloadDbConnectionBundle =
        POST "/dbConnectionBundles/{dbConnectionBundleId}/actions/download",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbConnectionBundle/DownloadDbConnectionBundle";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        db_connection_bundle_id = path "dbConnectionBundleId" (String);
        download_db_connection_bundle_details = json(models::DownloadDbConnectionBundleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
    then {
        settled(get_db_connection_bundle, models::DbConnectionBundle,
            models::DbConnectionBundleLifecycleState);
    }
}
