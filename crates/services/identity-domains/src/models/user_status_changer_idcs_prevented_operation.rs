// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IDCS prevented operation of a user status changer.
    pub enum UserStatusChangerIdcsPreventedOperation {
        Replace = "replace",
        Update = "update",
        Delete = "delete",
    }
}
