// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a BDS capacity reservation configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBdsCapacityReservationConfigurationDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the capacity reservation for Big Data Service.
    pub bds_capacity_reservation_id: String,
}

model! {
    CreateBdsCapacityReservationConfigurationDetails {
        required {
            display_name = "displayName", with_display_name(String);
            bds_capacity_reservation_id = "bdsCapacityReservationId",
                with_bds_capacity_reservation_id(String);
        }
    }
}
