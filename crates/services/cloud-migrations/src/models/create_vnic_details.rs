// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a VNIC to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVnicDetails {
    /// Whether to assign a public IP address to the VNIC.
    pub assign_public_ip: Option<bool>,
    /// Whether the VNIC gets a private DNS record. Default: `true`.
    pub assign_private_dns_record: Option<bool>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The hostname label. Example: `bminstance-1`.
    pub hostname_label: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The private IP address. Example: `10.0.3.3`.
    pub private_ip: Option<String>,
    /// Whether the source/destination check of the VNIC is disabled. Default: `false`.
    pub skip_source_dest_check: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCID of the VLAN.
    pub vlan_id: Option<String>,
}

model! {
    CreateVnicDetails {
        optional {
            assign_public_ip = "assignPublicIp", with_assign_public_ip(bool);
            assign_private_dns_record = "assignPrivateDnsRecord",
                with_assign_private_dns_record(bool);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            hostname_label = "hostnameLabel", with_hostname_label(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            private_ip = "privateIp", with_private_ip(String);
            skip_source_dest_check = "skipSourceDestCheck", with_skip_source_dest_check(bool);
            subnet_id = "subnetId", with_subnet_id(String);
            vlan_id = "vlanId", with_vlan_id(String);
        }
    }
}
