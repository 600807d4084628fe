// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the state of a set API key state.
    pub enum SetApiKeyStateState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Revoked = "REVOKED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
    }
}
