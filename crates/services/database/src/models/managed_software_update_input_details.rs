// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a managed software update input.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedSoftwareUpdateInputDetails {
    /// Whether the database is registered for Oracle-managed software updates.
    pub is_enrolled: bool,
    /// The preferences.
    pub preference_details: Option<models::ManagedSoftwareUpdatePreferenceDetails>,
}

model! {
    ManagedSoftwareUpdateInputDetails {
        required {
            is_enrolled = "isEnrolled", with_is_enrolled(bool);
        }
        optional {
            preference_details = "preferenceDetails",
                with_preference_details(models::ManagedSoftwareUpdatePreferenceDetails);
        }
    }
}
