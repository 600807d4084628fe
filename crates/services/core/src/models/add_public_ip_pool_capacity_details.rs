// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a public IP pool capacity to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPublicIpPoolCapacityDetails {
    /// The OCID of the BYOIP range.
    pub byoip_range_id: String,
    /// The CIDR block. Example: `10.0.1.0/24`.
    pub cidr_block: String,
}

model! {
    AddPublicIpPoolCapacityDetails {
        required {
            byoip_range_id = "byoipRangeId", with_byoip_range_id(String);
            cidr_block = "cidrBlock", with_cidr_block(String);
        }
    }
}
