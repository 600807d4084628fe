// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of a subnet variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubnetVariableDependsOn {
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The hide public subnet.
    pub hide_public_subnet: Option<String>,
    /// The hide private subnet.
    pub hide_private_subnet: Option<String>,
    /// The hide regional subnet.
    pub hide_regional_subnet: Option<String>,
    /// The hide AD subnet.
    pub hide_ad_subnet: Option<String>,
}

model! {
    SubnetVariableDependsOn {
        vcn_id = "vcnId";
        compartment_id = "compartmentId";
        hide_public_subnet = "hidePublicSubnet";
        hide_private_subnet = "hidePrivateSubnet";
        hide_regional_subnet = "hideRegionalSubnet";
        hide_ad_subnet = "hideAdSubnet";
    }
}
