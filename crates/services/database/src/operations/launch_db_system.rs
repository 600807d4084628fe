// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Launches a DB system.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    LaunchDbSystem = POST "/dbSystems",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystem/LaunchDbSystem";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["adminPassword", "backupTDEPassword", "hsmPassword", "recoveryApplianceVpcPassword", "tdeWalletPassword", "vpcPassword"]);
    }
    required {
        launch_db_system_base = json(models::LaunchDbSystemBase);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::DbSystem) }
    then {
        settled(get_db_system, models::DbSystem, models::DbSystemLifecycleState);
        with_id("dbSystemId", "id");
    }
}
