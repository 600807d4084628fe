// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A maintenance configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceConfiguration {
    /// Whether interim releases are installed automatically. If true,
    /// `interimReleaseUpgradePeriodInDays` is required.
    pub is_interim_release_auto_upgrade_enabled: bool,
    /// The period for automatic upgrades to interim releases, in days. At most as long as the
    /// period for bundle releases.
    pub interim_release_upgrade_period_in_days: Option<i64>,
    /// The period for automatic upgrades to bundle releases, in days. At most as long as the period
    /// for major releases.
    pub bundle_release_upgrade_period_in_days: i64,
    /// The period for automatic upgrades to major releases, in days. At most as long as the period
    /// that the service defines.
    pub major_release_upgrade_period_in_days: i64,
    /// The period for automatic upgrades to releases with security fixes, in days. At most as long
    /// as the period that the service defines.
    pub security_patch_upgrade_period_in_days: i64,
}

model! {
    MaintenanceConfiguration {
        is_interim_release_auto_upgrade_enabled = "isInterimReleaseAutoUpgradeEnabled";
        interim_release_upgrade_period_in_days = "interimReleaseUpgradePeriodInDays";
        bundle_release_upgrade_period_in_days = "bundleReleaseUpgradePeriodInDays";
        major_release_upgrade_period_in_days = "majorReleaseUpgradePeriodInDays";
        security_patch_upgrade_period_in_days = "securityPatchUpgradePeriodInDays";
    }
}
