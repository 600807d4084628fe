// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the value source configuration of a basic configuration item.
    pub enum BasicConfigurationItemValueSourceConfig {
        Default = "DEFAULT",
        Tenant = "TENANT",
        Compartment = "COMPARTMENT",
    }
}
