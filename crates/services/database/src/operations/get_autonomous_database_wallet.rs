// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous database wallet.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousDatabaseWallet = GET "/autonomousDatabases/{autonomousDatabaseId}/wallet",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseWallet/GetAutonomousDatabaseWallet";
    facts { without_default_retry(); }
    required {
        autonomous_database_id = path "autonomousDatabaseId" (String);
    }
    returns {
        json(models::AutonomousDatabaseWallet),
        state(models::AutonomousDatabaseWalletLifecycleState),
    }
}
