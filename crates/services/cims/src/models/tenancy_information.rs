// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Tenancy information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenancyInformation {
    /// The OCID of the tenancy.
    pub tenancy_id: String,
}

model! {
    TenancyInformation {
        tenancy_id = "tenancyId";
    }
}
