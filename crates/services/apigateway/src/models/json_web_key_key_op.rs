// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key op of a JSON web key.
    pub enum JsonWebKeyKeyOp {
        Verify = "verify",
    }
}
