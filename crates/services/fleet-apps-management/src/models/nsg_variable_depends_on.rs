// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of an NSG variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsgVariableDependsOn {
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    NsgVariableDependsOn {
        vcn_id = "vcnId";
        compartment_id = "compartmentId";
    }
}
