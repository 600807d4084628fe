// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the supported resource type of a service provider.
    pub enum ServiceProviderSupportedResourceType {
        Vmcluster = "VMCLUSTER",
        Cloudvmcluster = "CLOUDVMCLUSTER",
        Exadbvmcluster = "EXADBVMCLUSTER",
    }
}
