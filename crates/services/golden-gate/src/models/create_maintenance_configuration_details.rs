// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a maintenance configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMaintenanceConfigurationDetails {
    /// Whether interim releases are installed automatically. If true,
    /// `interimReleaseUpgradePeriodInDays` is required.
    pub is_interim_release_auto_upgrade_enabled: Option<bool>,
    /// The period for automatic upgrades to interim releases, in days. At most as long as the
    /// period for bundle releases.
    pub interim_release_upgrade_period_in_days: Option<i64>,
    /// The period for automatic upgrades to bundle releases, in days. At most as long as the period
    /// for major releases.
    pub bundle_release_upgrade_period_in_days: Option<i64>,
    /// The period for automatic upgrades to major releases, in days. At most as long as the period
    /// that the service defines.
    pub major_release_upgrade_period_in_days: Option<i64>,
    /// The period for automatic upgrades to releases with security fixes, in days. At most as long
    /// as the period that the service defines.
    pub security_patch_upgrade_period_in_days: Option<i64>,
}

model! {
    CreateMaintenanceConfigurationDetails {
        optional {
            is_interim_release_auto_upgrade_enabled = "isInterimReleaseAutoUpgradeEnabled",
                with_is_interim_release_auto_upgrade_enabled(bool);
            interim_release_upgrade_period_in_days = "interimReleaseUpgradePeriodInDays",
                with_interim_release_upgrade_period_in_days(i64);
            bundle_release_upgrade_period_in_days = "bundleReleaseUpgradePeriodInDays",
                with_bundle_release_upgrade_period_in_days(i64);
            major_release_upgrade_period_in_days = "majorReleaseUpgradePeriodInDays",
                with_major_release_upgrade_period_in_days(i64);
            security_patch_upgrade_period_in_days = "securityPatchUpgradePeriodInDays",
                with_security_patch_upgrade_period_in_days(i64);
        }
    }
}
