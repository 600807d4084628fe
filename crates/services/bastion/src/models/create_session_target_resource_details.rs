// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a session target resource to create.
    ///
    /// The field `sessionType` selects the variant.
    pub enum CreateSessionTargetResourceDetails by "sessionType", sent {
        DynamicPortForwarding(models::CreateDynamicPortForwardingSessionTargetResourceDetails)
            = "DYNAMIC_PORT_FORWARDING", as_dynamic_port_forwarding;
        ManagedSsh(models::CreateManagedSshSessionTargetResourceDetails) = "MANAGED_SSH",
            as_managed_ssh;
        PortForwarding(models::CreatePortForwardingSessionTargetResourceDetails)
            = "PORT_FORWARDING", as_port_forwarding;
    }
}
