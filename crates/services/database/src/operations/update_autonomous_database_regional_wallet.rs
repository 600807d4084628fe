// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the autonomous database regional wallet.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAutonomousDatabaseRegionalWallet = PUT "/autonomousDatabases/wallet",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseWallet/UpdateAutonomousDatabaseRegionalWallet";
    facts { without_default_retry(); }
    required {
        update_autonomous_database_wallet_details =
            json(models::UpdateAutonomousDatabaseWalletDetails);
    }
    optional {
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { empty }
    then {
        settled(get_autonomous_database_regional_wallet, models::AutonomousDatabaseWallet,
            models::AutonomousDatabaseWalletLifecycleState);
    }
}
