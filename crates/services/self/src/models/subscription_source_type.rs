// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source type of a subscription.
    pub enum SubscriptionSourceType {
        OciNative = "OCI_NATIVE",
        ThirdParty = "THIRD_PARTY",
    }
}
