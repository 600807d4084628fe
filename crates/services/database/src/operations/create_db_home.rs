// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DB home.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDbHome = POST "/dbHomes",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbHome/CreateDbHome";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["adminPassword", "backupTDEPassword", "hsmPassword", "recoveryApplianceVpcPassword", "tdeWalletPassword", "vpcPassword"]);
    }
    required {
        create_db_home_base = json(models::CreateDbHomeBase);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DbHome) }
    then {
        settled(get_db_home, models::DbHome, models::DbHomeLifecycleState);
        with_id("dbHomeId", "id");
    }
}
