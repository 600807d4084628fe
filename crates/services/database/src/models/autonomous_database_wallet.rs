// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An autonomous database wallet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseWallet {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AutonomousDatabaseWalletLifecycleState>,
    /// The time when it was rotated.
    pub time_rotated: Option<DateTime<Utc>>,
}

model! {
    AutonomousDatabaseWallet {
        lifecycle_state = "lifecycleState";
        time_rotated = "timeRotated";
    }
}
