// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a remote peering connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRemotePeeringConnectionDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the dynamic routing gateway (DRG).
    pub drg_id: String,
}

model! {
    CreateRemotePeeringConnectionDetails {
        compartment_id = "compartmentId";
        display_name = "displayName";
        drg_id = "drgId";
    }
}
