// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an AWR hub source.
    pub enum AwrHubSourceStatus {
        Accepting = "ACCEPTING",
        NotAccepting = "NOT_ACCEPTING",
        NotRegistered = "NOT_REGISTERED",
        Terminated = "TERMINATED",
    }
}
