// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DNS proxy status of a bastion.
    pub enum BastionDnsProxyStatus {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}
