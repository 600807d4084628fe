// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

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
    /// The ID of the instance.
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
        required {
            architecture = "architecture", with_architecture(String);
            instance_key = "instanceKey", with_instance_key(String);
            instance_type = "instanceType", with_instance_type(String);
            root_device_name = "rootDeviceName", with_root_device_name(String);
            state = "state", with_state(models::InstanceState);
        }
        optional {
            boot_mode = "bootMode", with_boot_mode(String);
            capacity_reservation_key = "capacityReservationKey",
                with_capacity_reservation_key(String);
            are_elastic_inference_accelerators_present = "areElasticInferenceAcceleratorsPresent",
                with_are_elastic_inference_accelerators_present(bool);
            is_enclave_options = "isEnclaveOptions", with_is_enclave_options(bool);
            is_hibernation_options = "isHibernationOptions", with_is_hibernation_options(bool);
            image_key = "imageKey", with_image_key(String);
            instance_lifecycle = "instanceLifecycle", with_instance_lifecycle(String);
            ip_address = "ipAddress", with_ip_address(String);
            ipv6_address = "ipv6Address", with_ipv6_address(String);
            kernel_key = "kernelKey", with_kernel_key(String);
            time_launch = "timeLaunch", with_time_launch(DateTime<Utc>);
            licenses = "licenses", with_licenses([String]);
            maintenance_options = "maintenanceOptions", with_maintenance_options(String);
            monitoring = "monitoring", with_monitoring(String);
            network_interfaces = "networkInterfaces",
                with_network_interfaces([models::InstanceNetworkInterface]);
            placement = "placement", with_placement(models::Placement);
            private_dns_name = "privateDnsName", with_private_dns_name(String);
            private_ip_address = "privateIpAddress", with_private_ip_address(String);
            root_device_type = "rootDeviceType", with_root_device_type(String);
            security_groups = "securityGroups", with_security_groups([models::GroupIdentifier]);
            is_source_dest_check = "isSourceDestCheck", with_is_source_dest_check(bool);
            is_spot_instance = "isSpotInstance", with_is_spot_instance(bool);
            sriov_net_support = "sriovNetSupport", with_sriov_net_support(String);
            subnet_key = "subnetKey", with_subnet_key(String);
            tags = "tags", with_tags([models::Tag]);
            tpm_support = "tpmSupport", with_tpm_support(String);
            virtualization_type = "virtualizationType", with_virtualization_type(String);
            vpc_key = "vpcKey", with_vpc_key(String);
        }
    }
}
