// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a private endpoint variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointVariableDependsOn {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    PrivateEndpointVariableDependsOn {
        compartment_id = "compartmentId";
        vcn_id = "vcnId";
    }
}
