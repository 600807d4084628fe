// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `accessLevel` in `ListCccInfrastructures`.
    pub enum ListCccInfrastructuresAccessLevel {
        Restricted = "RESTRICTED",
        Accessible = "ACCESSIBLE",
    }
}
