// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation on breach of a quota.
    pub enum QuotaOperationOnBreach {
        Reject = "REJECT",
        Allow = "ALLOW",
    }
}
