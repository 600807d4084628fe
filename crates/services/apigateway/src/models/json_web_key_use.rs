// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the use of a JSON web key.
    pub enum JsonWebKeyUse {
        Sig = "sig",
    }
}
