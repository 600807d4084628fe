// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A tenancy association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenancyAssociation {
    /// The OCID of the tenancy.
    pub tenancy_id: String,
}

model! {
    TenancyAssociation, "type" = "TENANCY" {
        required {
            tenancy_id = "tenancyId", with_tenancy_id(String);
        }
    }
}
