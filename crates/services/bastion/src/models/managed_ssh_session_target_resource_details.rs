// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a managed SSH session target resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedSshSessionTargetResourceDetails {
    /// The user of the operating system on the target resource of the session.
    pub target_resource_operating_system_user_name: String,
    /// The OCID of the target resource of the session.
    pub target_resource_id: String,
    /// The private IP address of the session's target resource.
    pub target_resource_private_ip_address: Option<String>,
    /// The display name of the target instance of the session.
    pub target_resource_display_name: String,
    /// The port on the target resource for the session.
    pub target_resource_port: Option<i64>,
}

model! {
    ManagedSshSessionTargetResourceDetails, "sessionType" = "MANAGED_SSH" {
        target_resource_operating_system_user_name = "targetResourceOperatingSystemUserName";
        target_resource_id = "targetResourceId";
        target_resource_private_ip_address = "targetResourcePrivateIpAddress";
        target_resource_display_name = "targetResourceDisplayName";
        target_resource_port = "targetResourcePort";
    }
}
