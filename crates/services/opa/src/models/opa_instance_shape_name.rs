// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shape name of an OPA instance.
    pub enum OpaInstanceShapeName {
        Development = "DEVELOPMENT",
        Production = "PRODUCTION",
    }
}
