// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A maintenance policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenancePolicy {
    /// Whether the environment is updated monthly, instead of the setting of the environment
    /// family.
    pub monthly_patching_override: Option<models::MaintenancePolicyMonthlyPatchingOverride>,
    /// The environments to upgrade at the same time, instead of the setting of the family.
    pub environment_maintenance_override:
        Option<models::MaintenancePolicyEnvironmentMaintenanceOverride>,
}

model! {
    MaintenancePolicy {
        optional {
            monthly_patching_override = "monthlyPatchingOverride",
                with_monthly_patching_override(models::MaintenancePolicyMonthlyPatchingOverride);
            environment_maintenance_override = "environmentMaintenanceOverride",
                with_environment_maintenance_override(models::MaintenancePolicyEnvironmentMaintenanceOverride);
        }
    }
}
