// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an availability to change of software sources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeAvailabilityOfSoftwareSourcesDetails {
    /// The software source availabilities.
    pub software_source_availabilities: Vec<models::SoftwareSourceAvailability>,
}

model! {
    ChangeAvailabilityOfSoftwareSourcesDetails {
        required {
            software_source_availabilities = "softwareSourceAvailabilities",
                with_software_source_availabilities([models::SoftwareSourceAvailability]);
        }
    }
}
