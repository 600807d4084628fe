// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a maintenance policy to get.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMaintenancePolicyDetails {
    /// The months in which quarterly maintenance begins.
    pub quarterly_upgrade_begin_times: Option<models::QuarterlyUpgradeBeginTimes>,
    /// Whether the environment is updated monthly, instead of the setting of the environment
    /// family.
    pub monthly_patching_override: Option<models::GetMaintenancePolicyMonthlyPatchingOverride>,
    /// The environments to upgrade at the same time, instead of the setting of the family.
    pub environment_maintenance_override:
        Option<models::GetMaintenancePolicyEnvironmentMaintenanceOverride>,
}

model! {
    GetMaintenancePolicyDetails {
        quarterly_upgrade_begin_times = "quarterlyUpgradeBeginTimes";
        monthly_patching_override = "monthlyPatchingOverride";
        environment_maintenance_override = "environmentMaintenanceOverride";
    }
}
