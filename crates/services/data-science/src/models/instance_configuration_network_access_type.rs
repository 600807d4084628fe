// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The network of the instances: a managed network, with or without internet access, or a
    /// customer subnet (`CUSTOM_NETWORKING`).
    pub enum InstanceConfigurationNetworkAccessType {
        ManagedNetworkingNoInternetAccess = "MANAGED_NETWORKING_NO_INTERNET_ACCESS",
        ManagedNetworkingInternetAccess = "MANAGED_NETWORKING_INTERNET_ACCESS",
        CustomNetworking = "CUSTOM_NETWORKING",
    }
}
