// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a family maintenance policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFamilyMaintenancePolicyDetails {
    /// Whether monthly patching is enabled.
    pub is_monthly_patching_enabled: Option<bool>,
    /// Whether production and nonproduction environments are upgraded at the same time, and on
    /// which schedule.
    pub concurrent_maintenance: Option<models::FamilyMaintenancePolicyConcurrentMaintenance>,
}

model! {
    UpdateFamilyMaintenancePolicyDetails {
        optional {
            is_monthly_patching_enabled = "isMonthlyPatchingEnabled",
                with_is_monthly_patching_enabled(bool);
            concurrent_maintenance = "concurrentMaintenance",
                with_concurrent_maintenance(models::FamilyMaintenancePolicyConcurrentMaintenance);
        }
    }
}
