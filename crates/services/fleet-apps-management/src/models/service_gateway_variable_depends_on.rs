// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a service gateway variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceGatewayVariableDependsOn {
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    ServiceGatewayVariableDependsOn {
        vcn_id = "vcnId";
        compartment_id = "compartmentId";
    }
}
