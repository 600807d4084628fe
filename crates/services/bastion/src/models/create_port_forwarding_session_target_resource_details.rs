// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a port forwarding session target resource to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePortForwardingSessionTargetResourceDetails {
    /// The OCID of the target resource of the session.
    pub target_resource_id: Option<String>,
    /// The private IP address of the session's target resource.
    pub target_resource_private_ip_address: Option<String>,
    /// The FQDN of the target resource of the session.
    pub target_resource_fqdn: Option<String>,
    /// The port on the target resource for the session.
    pub target_resource_port: Option<i64>,
}

model! {
    CreatePortForwardingSessionTargetResourceDetails, "sessionType" = "PORT_FORWARDING" {
        optional {
            target_resource_id = "targetResourceId", with_target_resource_id(String);
            target_resource_private_ip_address = "targetResourcePrivateIpAddress",
                with_target_resource_private_ip_address(String);
            target_resource_fqdn = "targetResourceFqdn", with_target_resource_fqdn(String);
            target_resource_port = "targetResourcePort", with_target_resource_port(i64);
        }
    }
}
