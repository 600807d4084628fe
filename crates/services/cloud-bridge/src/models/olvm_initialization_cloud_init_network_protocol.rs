// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cloud init network protocol of an OLVM initialization.
    pub enum OlvmInitializationCloudInitNetworkProtocol {
        Eni = "ENI",
        OpenstackMetadata = "OPENSTACK_METADATA",
    }
}
