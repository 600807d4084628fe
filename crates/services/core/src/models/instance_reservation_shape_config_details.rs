// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance reservation shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceReservationShapeConfigDetails {
    /// The number of OCPUs.
    pub ocpus: Option<f64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
    /// Reserved for internal use.
    pub resource_management: Option<models::InstanceReservationShapeConfigResourceManagement>,
}

model! {
    InstanceReservationShapeConfigDetails {
        optional {
            ocpus = "ocpus", with_ocpus(f64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
            resource_management = "resourceManagement",
                with_resource_management(models::InstanceReservationShapeConfigResourceManagement);
        }
    }
}
