// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auto pinning policy of OLVM template properties.
    pub enum OlvmTemplatePropertiesAutoPinningPolicy {
        Adjust = "ADJUST",
        Disabled = "DISABLED",
        Existing = "EXISTING",
    }
}
