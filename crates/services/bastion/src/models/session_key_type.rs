// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key type of a session.
    pub enum SessionKeyType {
        Pub = "PUB",
    }
}
