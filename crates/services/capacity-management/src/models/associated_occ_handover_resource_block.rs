// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An associated OCC handover resource block.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedOccHandoverResourceBlock {
    /// The OCID of the block of handed-over resources.
    pub occ_handover_resource_block_id: Option<String>,
    /// The quantity that was made available.
    pub handover_quantity: Option<i64>,
}

model! {
    AssociatedOccHandoverResourceBlock {
        optional {
            occ_handover_resource_block_id = "occHandoverResourceBlockId",
                with_occ_handover_resource_block_id(String);
            handover_quantity = "handoverQuantity", with_handover_quantity(i64);
        }
    }
}
