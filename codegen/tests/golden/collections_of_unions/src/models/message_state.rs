// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the state of a message.
    pub enum MessageState {
        Open = "OPEN",
        Closed = "CLOSED",
    }
}
