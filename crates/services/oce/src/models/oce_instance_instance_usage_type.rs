// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the instance usage type of an OCE instance.
    pub enum OceInstanceInstanceUsageType {
        Primary = "PRIMARY",
        Nonprimary = "NONPRIMARY",
    }
}
