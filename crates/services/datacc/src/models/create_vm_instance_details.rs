// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a VM instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVmInstanceDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the infrastructure.
    pub infrastructure_id: String,
    /// The number of enabled CPU cores.
    pub cpus_enabled: i64,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<f64>,
    /// The size of the boot storage in GB.
    pub boot_storage_size_in_gbs: Option<f64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<f64>,
    /// The OCID of the image.
    pub image_id: Option<String>,
    /// The OCID of the server.
    pub server_id: Option<String>,
    /// The public keys for SSH access.
    pub ssh_public_keys: Vec<String>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns_servers: Option<Vec<String>>,
    /// The IP addresses of the NTP servers. At most 3 items.
    pub ntp_servers: Option<Vec<String>>,
    /// The host name.
    pub hostname: Option<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The netmask.
    pub netmask: Option<String>,
    /// The gateway.
    pub gateway: Option<String>,
    /// The VLAN ID of the network.
    pub vlan_id: Option<String>,
    /// The userdata.
    pub userdata: Option<String>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The OCID of the VM network.
    pub vm_network_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateVmInstanceDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            infrastructure_id = "infrastructureId", with_infrastructure_id(String);
            cpus_enabled = "cpusEnabled", with_cpus_enabled(i64);
            ssh_public_keys = "sshPublicKeys", with_ssh_public_keys([String]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            memory_size_in_gbs = "memorySizeInGBs", with_memory_size_in_gbs(f64);
            boot_storage_size_in_gbs = "bootStorageSizeInGBs", with_boot_storage_size_in_gbs(f64);
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(f64);
            image_id = "imageId", with_image_id(String);
            server_id = "serverId", with_server_id(String);
            domain_name = "domainName", with_domain_name(String);
            time_zone = "timeZone", with_time_zone(String);
            dns_servers = "dnsServers", with_dns_servers([String]);
            ntp_servers = "ntpServers", with_ntp_servers([String]);
            hostname = "hostname", with_hostname(String);
            ip_address = "ipAddress", with_ip_address(String);
            netmask = "netmask", with_netmask(String);
            gateway = "gateway", with_gateway(String);
            vlan_id = "vlanId", with_vlan_id(String);
            userdata = "userdata", with_userdata(String);
            metadata = "metadata", with_metadata({String});
            vm_network_id = "vmNetworkId", with_vm_network_id(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
