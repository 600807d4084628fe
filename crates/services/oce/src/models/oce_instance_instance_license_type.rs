// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the instance license type of an OCE instance.
    pub enum OceInstanceInstanceLicenseType {
        New = "NEW",
        Byol = "BYOL",
        Premium = "PREMIUM",
        Starter = "STARTER",
    }
}
