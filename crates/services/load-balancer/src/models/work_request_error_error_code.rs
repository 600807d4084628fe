// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the error code of a work request error.
    pub enum WorkRequestErrorErrorCode {
        BadInput = "BAD_INPUT",
        InternalError = "INTERNAL_ERROR",
    }
}
