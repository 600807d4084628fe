// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An endpoint.
    ///
    /// The field `type` selects the variant.
    pub enum Endpoint by "type" {
        ComputeInstance(models::ComputeInstanceEndpoint) = "COMPUTE_INSTANCE", as_compute_instance;
        IpAddress(models::IpAddressEndpoint) = "IP_ADDRESS", as_ip_address;
        LoadBalancer(models::LoadBalancerEndpoint) = "LOAD_BALANCER", as_load_balancer;
        LoadBalancerListener(models::LoadBalancerListenerEndpoint) = "LOAD_BALANCER_LISTENER",
            as_load_balancer_listener;
        NetworkLoadBalancer(models::NetworkLoadBalancerEndpoint) = "NETWORK_LOAD_BALANCER",
            as_network_load_balancer;
        NetworkLoadBalancerListener(models::NetworkLoadBalancerListenerEndpoint)
            = "NETWORK_LOAD_BALANCER_LISTENER", as_network_load_balancer_listener;
        OnPrem(models::OnPremEndpoint) = "ON_PREM", as_on_prem;
        PrivateServiceAccess(models::PrivateServiceAccessEndpoint) = "PRIVATE_SERVICE_ACCESS",
            as_private_service_access;
        Subnet(models::SubnetEndpoint) = "SUBNET", as_subnet;
        Vlan(models::VlanEndpoint) = "VLAN", as_vlan;
        Vnic(models::VnicEndpoint) = "VNIC", as_vnic;
    }
}
