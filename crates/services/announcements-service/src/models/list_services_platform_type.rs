// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `platformType` in `ListServices`.
    pub enum ListServicesPlatformType {
        Iaas = "IAAS",
        Saas = "SAAS",
        Paas = "PAAS",
    }
}
