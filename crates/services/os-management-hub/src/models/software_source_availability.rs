// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A software source availability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareSourceAvailability {
    /// The OCID of the software source.
    pub software_source_id: String,
    /// The availability.
    pub availability: Option<models::SoftwareSourceAvailabilityAvailability>,
    /// The availability of the software source in OCI environments.
    pub availability_at_oci: Option<models::SoftwareSourceAvailabilityAvailabilityAtOci>,
}

model! {
    SoftwareSourceAvailability {
        required {
            software_source_id = "softwareSourceId", with_software_source_id(String);
        }
        optional {
            availability = "availability",
                with_availability(models::SoftwareSourceAvailabilityAvailability);
            availability_at_oci = "availabilityAtOci",
                with_availability_at_oci(models::SoftwareSourceAvailabilityAvailabilityAtOci);
        }
    }
}
