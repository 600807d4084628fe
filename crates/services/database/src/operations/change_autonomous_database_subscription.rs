// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the autonomous database subscription.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeAutonomousDatabaseSubscription =
        POST "/autonomousDatabases/{autonomousDatabaseId}/actions/changeSubscription",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/ChangeAutonomousDatabaseSubscription";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
        change_autonomous_database_subscription_details =
            json(models::ChangeAutonomousDatabaseSubscriptionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { empty }
    then {
        settled(get_autonomous_database, models::AutonomousDatabase,
            models::AutonomousDatabaseLifecycleState);
    }
}
