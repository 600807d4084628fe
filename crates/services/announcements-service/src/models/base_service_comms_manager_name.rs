// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the comms manager name of a base service.
    pub enum BaseServiceCommsManagerName {
        Cn = "CN",
        Fusion = "FUSION",
        As = "AS",
        Erf = "ERF",
    }
}
