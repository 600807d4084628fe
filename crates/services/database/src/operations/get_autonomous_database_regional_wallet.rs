// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous database regional wallet.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousDatabaseRegionalWallet = GET "/autonomousDatabases/wallet",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseWallet/GetAutonomousDatabaseRegionalWallet";
    facts { without_default_retry(); }
    returns {
        json(models::AutonomousDatabaseWallet),
        state(models::AutonomousDatabaseWalletLifecycleState),
    }
}
