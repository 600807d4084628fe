// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports the transportable tablespace.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ImportTransportableTablespace =
        POST "/autonomousDatabases/{autonomousDatabaseId}/actions/importTransportableTablespace",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/ImportTransportableTablespace";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["hsmPassword", "ttsBundleUrl"]);
    }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
        import_transportable_tablespace_details =
            json(models::ImportTransportableTablespaceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::AutonomousDatabase) }
    then {
        settled(get_autonomous_database, models::AutonomousDatabase,
            models::AutonomousDatabaseLifecycleState);
        with_id("autonomousDatabaseId", "id");
    }
}
