// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the feed provider of a managed list.
    pub enum ManagedListFeedProvider {
        Customer = "CUSTOMER",
        Oracle = "ORACLE",
    }
}
