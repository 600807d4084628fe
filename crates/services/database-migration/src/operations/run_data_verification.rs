// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Runs the data verification.
    RunDataVerification = POST "/migrations/{migrationId}/actions/runDataVerification",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Migration/RunDataVerification";
    facts { with_retry_token(); }
    required {
        migration_id = path "migrationId" (String);
        run_data_verification_details = json(models::RunDataVerificationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DataVerificationDetail) }
}
