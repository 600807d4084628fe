// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the software type of a BYOL.
    pub enum ByolSoftwareType {
        Vcf = "VCF",
        Vsan = "VSAN",
        Vdefend = "VDEFEND",
        AviLoadBalancer = "AVI_LOAD_BALANCER",
    }
}
