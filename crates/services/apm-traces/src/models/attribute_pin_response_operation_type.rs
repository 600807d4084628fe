// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of an attribute pin response.
    pub enum AttributePinResponseOperationType {
        Pin = "PIN",
    }
}
