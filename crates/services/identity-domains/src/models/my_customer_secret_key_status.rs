// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a my customer secret key.
    pub enum MyCustomerSecretKeyStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}
