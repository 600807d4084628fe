// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the VCN route type of a VCN DRG attachment network create.
    pub enum VcnDrgAttachmentNetworkCreateVcnRouteType {
        VcnCidrs = "VCN_CIDRS",
        SubnetCidrs = "SUBNET_CIDRS",
    }
}
