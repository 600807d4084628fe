// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an associated capacity request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedCapacityRequestDetails {
    /// The OCID of the capacity request.
    pub occ_capacity_request_id: String,
    /// The quantity that was made available.
    pub handover_quantity: i64,
}

model! {
    AssociatedCapacityRequestDetails {
        occ_capacity_request_id = "occCapacityRequestId";
        handover_quantity = "handoverQuantity";
    }
}
