// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Compute capacity reservations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeCapacityReservations {
    /// The OCID of the domain1 reservation.
    pub domain1_reservation_id: Option<String>,
    /// The OCID of the domain2 reservation.
    pub domain2_reservation_id: Option<String>,
    /// The OCID of the domain3 reservation.
    pub domain3_reservation_id: Option<String>,
}

model! {
    ComputeCapacityReservations {
        optional {
            domain1_reservation_id = "domain1ReservationId", with_domain1_reservation_id(String);
            domain2_reservation_id = "domain2ReservationId", with_domain2_reservation_id(String);
            domain3_reservation_id = "domain3ReservationId", with_domain3_reservation_id(String);
        }
    }
}
