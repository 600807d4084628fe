// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an autonomous database wallet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutonomousDatabaseWalletDetails {
    /// Whether to rotate.
    pub should_rotate: Option<bool>,
    /// The grace period.
    pub grace_period: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateAutonomousDatabaseWalletDetails {
        optional {
            should_rotate = "shouldRotate", with_should_rotate(bool), clear_should_rotate;
            grace_period = "gracePeriod", with_grace_period(i64), clear_grace_period;
        }
    }
}
