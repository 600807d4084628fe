// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the add-on type of an add-on.
    pub enum AddonType {
        Publicconnectivity = "PUBLICCONNECTIVITY",
    }
}
