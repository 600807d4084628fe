// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a service to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateServiceDetails by "type", sent {
        TcpService(models::CreateTcpServiceDetails) = "TCP_SERVICE", as_tcp_service;
        UdpService(models::CreateUdpServiceDetails) = "UDP_SERVICE", as_udp_service;
    }
    shared {
        /// The name.
        name = "name", str, in TcpService UdpService;
        /// The description.
        description = "description", str, in TcpService UdpService;
    }
}
