// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the network access type of an instance configuration.
    pub enum InstanceConfigurationNetworkAccessType {
        ManagedNetworkingNoInternetAccess = "MANAGED_NETWORKING_NO_INTERNET_ACCESS",
        ManagedNetworkingInternetAccess = "MANAGED_NETWORKING_INTERNET_ACCESS",
        CustomNetworking = "CUSTOM_NETWORKING",
    }
}
