// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the origin certificate request type of a vanity domain.
    pub enum VanityDomainOriginCertRequestType {
        RequestCsr = "REQUEST_CSR",
        RequestDv = "REQUEST_DV",
    }
}
