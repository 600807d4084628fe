// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a service.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateServiceDetails by "type", sent {
        TcpService(models::UpdateTcpServiceDetails) = "TCP_SERVICE", as_tcp_service;
        UdpService(models::UpdateUdpServiceDetails) = "UDP_SERVICE", as_udp_service;
    }
    shared {
        /// The description.
        description = "description", str, in TcpService UdpService;
    }
}
