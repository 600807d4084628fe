// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a BDS capacity reservation configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBdsCapacityReservationConfigurationDetails {
    /// The OCID of the capacity reservation for Big Data Service.
    pub bds_capacity_reservation_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateBdsCapacityReservationConfigurationDetails {
        optional {
            bds_capacity_reservation_id = "bdsCapacityReservationId",
                with_bds_capacity_reservation_id(String), clear_bds_capacity_reservation_id;
            display_name = "displayName", with_display_name(String), clear_display_name;
        }
    }
}
