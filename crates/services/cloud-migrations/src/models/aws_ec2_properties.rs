// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// AWS ec2 properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsEc2Properties {
    /// The architecture.
    pub architecture: String,
    /// The boot mode of the instance.
    pub boot_mode: Option<String>,
    /// The ID of the capacity reservation.
    pub capacity_reservation_key: Option<String>,
    /// Whether elastic inference accelerators are attached to the instance.
    pub are_elastic_inference_accelerators_present: Option<bool>,
    /// Whether AWS Nitro Enclaves are enabled for the instance.
    pub is_enclave_options: Option<bool>,
    /// Whether the instance can hibernate.
    pub is_hibernation_options: Option<bool>,
    /// The ID of the AMI that the instance was launched from.
    pub image_key: Option<String>,
    /// The key of the instance.
    pub instance_key: String,
    /// The purchasing option of the instance, such as spot or scheduled.
    pub instance_lifecycle: Option<String>,
    /// The type of the instance.
    pub instance_type: String,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// The kernel of the instance.
    pub kernel_key: Option<String>,
    /// The time at which the instance was launched.
    pub time_launch: Option<DateTime<Utc>>,
    /// The license configurations of the instance.
    pub licenses: Option<Vec<String>>,
    /// The options for recovery and maintenance of the instance.
    pub maintenance_options: Option<String>,
    /// The monitoring of the instance.
    pub monitoring: Option<String>,
    /// The network interfaces of the instance.
    pub network_interfaces: Option<Vec<models::InstanceNetworkInterface>>,
    /// The placement of the instance.
    pub placement: Option<models::Placement>,
    /// The private DNS name, for IPv4.
    pub private_dns_name: Option<String>,
    /// The private IP address.
    pub private_ip_address: Option<String>,
    /// The device name of the root volume.
    pub root_device_name: String,
    /// The type of the root device of the AMI.
    pub root_device_type: Option<String>,
    /// The security groups.
    pub security_groups: Option<Vec<models::GroupIdentifier>>,
    /// Whether the source/destination check is enabled.
    pub is_source_dest_check: Option<bool>,
    /// Whether the request is for a spot instance.
    pub is_spot_instance: Option<bool>,
    /// Whether enhanced networking with the Intel 82599 interface is enabled.
    pub sriov_net_support: Option<String>,
    /// The state.
    pub state: models::InstanceState,
    /// The ID of the subnet.
    pub subnet_key: Option<String>,
    /// The tags.
    pub tags: Option<Vec<models::Tag>>,
    /// Whether the instance supports NitroTPM. If so, the value is `v2.0`.
    pub tpm_support: Option<String>,
    /// The virtualization type.
    pub virtualization_type: Option<String>,
    /// The VPC key.
    pub vpc_key: Option<String>,
}

model! {
    AwsEc2Properties {
        architecture = "architecture";
        boot_mode = "bootMode";
        capacity_reservation_key = "capacityReservationKey";
        are_elastic_inference_accelerators_present = "areElasticInferenceAcceleratorsPresent";
        is_enclave_options = "isEnclaveOptions";
        is_hibernation_options = "isHibernationOptions";
        image_key = "imageKey";
        instance_key = "instanceKey";
        instance_lifecycle = "instanceLifecycle";
        instance_type = "instanceType";
        ip_address = "ipAddress";
        ipv6_address = "ipv6Address";
        kernel_key = "kernelKey";
        time_launch = "timeLaunch";
        licenses = "licenses";
        maintenance_options = "maintenanceOptions";
        monitoring = "monitoring";
        network_interfaces = "networkInterfaces";
        placement = "placement";
        private_dns_name = "privateDnsName";
        private_ip_address = "privateIpAddress";
        root_device_name = "rootDeviceName";
        root_device_type = "rootDeviceType";
        security_groups = "securityGroups";
        is_source_dest_check = "isSourceDestCheck";
        is_spot_instance = "isSpotInstance";
        sriov_net_support = "sriovNetSupport";
        state = "state";
        subnet_key = "subnetKey";
        tags = "tags";
        tpm_support = "tpmSupport";
        virtualization_type = "virtualizationType";
        vpc_key = "vpcKey";
    }
}
