// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an application VIP to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationVipDetails {
    /// The hostname label.
    pub hostname_label: String,
    /// The OCID of the database node.
    pub db_node_id: Option<String>,
    /// The OCID of the cloud VM cluster.
    pub cloud_vm_cluster_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
}

model! {
    CreateApplicationVipDetails {
        required {
            hostname_label = "hostnameLabel", with_hostname_label(String);
            cloud_vm_cluster_id = "cloudVmClusterId", with_cloud_vm_cluster_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            db_node_id = "dbNodeId", with_db_node_id(String);
            ip_address = "ipAddress", with_ip_address(String);
            ipv6_address = "ipv6Address", with_ipv6_address(String);
        }
    }
}
