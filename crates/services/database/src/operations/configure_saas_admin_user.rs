// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Configures the SaaS admin user.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ConfigureSaasAdminUser =
        POST "/autonomousDatabases/{autonomousDatabaseId}/actions/configureSaasAdminUser",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabase/ConfigureSaasAdminUser";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword", "password"]);
    }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
        configure_saas_admin_user_details = json(models::ConfigureSaasAdminUserDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
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
