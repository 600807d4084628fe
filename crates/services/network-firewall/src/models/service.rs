// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A service.
    ///
    /// The field `type` selects the variant.
    pub enum Service by "type" {
        TcpService(models::TcpService) = "TCP_SERVICE", as_tcp_service;
        UdpService(models::UdpService) = "UDP_SERVICE", as_udp_service;
    }
    shared {
        /// The name.
        name = "name", str, in TcpService UdpService;
        /// The OCID of the network firewall policy that contains the object.
        parent_resource_id = "parentResourceId", str, in TcpService UdpService;
        /// The description.
        description = "description", str, in TcpService UdpService;
    }
}
