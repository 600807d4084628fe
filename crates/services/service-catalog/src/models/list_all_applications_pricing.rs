// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `pricing` in `ListAllApplications`.
    pub enum ListAllApplicationsPricing {
        Free = "FREE",
        Byol = "BYOL",
        Paygo = "PAYGO",
    }
}
