// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a target resource.
    ///
    /// The field `sessionType` selects the variant.
    pub enum TargetResourceDetails by "sessionType" {
        DynamicPortForwarding(models::DynamicPortForwardingSessionTargetResourceDetails)
            = "DYNAMIC_PORT_FORWARDING", as_dynamic_port_forwarding;
        ManagedSsh(models::ManagedSshSessionTargetResourceDetails) = "MANAGED_SSH", as_managed_ssh;
        PortForwarding(models::PortForwardingSessionTargetResourceDetails) = "PORT_FORWARDING",
            as_port_forwarding;
    }
}
