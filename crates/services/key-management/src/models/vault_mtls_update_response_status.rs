// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a vault mTLS update response.
    pub enum VaultMtlsUpdateResponseStatus {
        Creating = "CREATING",
        Created = "CREATED",
    }
}
