// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a managed SSH session target resource to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateManagedSshSessionTargetResourceDetails {
    /// The user of the operating system on the target resource of the session.
    pub target_resource_operating_system_user_name: String,
    /// The OCID of the target resource of the session.
    pub target_resource_id: String,
    /// The private IP address of the session's target resource.
    pub target_resource_private_ip_address: Option<String>,
    /// The port on the target resource for the session.
    pub target_resource_port: Option<i64>,
}

model! {
    CreateManagedSshSessionTargetResourceDetails, "sessionType" = "MANAGED_SSH" {
        required {
            target_resource_operating_system_user_name = "targetResourceOperatingSystemUserName",
                with_target_resource_operating_system_user_name(String);
            target_resource_id = "targetResourceId", with_target_resource_id(String);
        }
        optional {
            target_resource_private_ip_address = "targetResourcePrivateIpAddress",
                with_target_resource_private_ip_address(String);
            target_resource_port = "targetResourcePort", with_target_resource_port(i64);
        }
    }
}
