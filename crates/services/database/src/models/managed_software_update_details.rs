// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a managed software update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedSoftwareUpdateDetails {
    /// Whether the database is registered for Oracle-managed software updates.
    pub is_enrolled: bool,
    /// The preferences.
    pub preference_details: Option<models::ManagedSoftwareUpdatePreferenceDetails>,
    /// The details of the maintenance.
    pub maintenance_details: Option<models::ManagedSoftwareUpdateMaintenanceDetails>,
}

model! {
    ManagedSoftwareUpdateDetails {
        is_enrolled = "isEnrolled";
        preference_details = "preferenceDetails";
        maintenance_details = "maintenanceDetails";
    }
}
