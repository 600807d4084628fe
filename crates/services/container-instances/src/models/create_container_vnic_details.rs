// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a container VNIC to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerVnicDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The hostname label.
    pub hostname_label: Option<String>,
    /// Whether the public IP is assigned.
    pub is_public_ip_assigned: Option<bool>,
    /// Whether the source/destination check of the VNIC is disabled.
    pub skip_source_dest_check: Option<bool>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateContainerVnicDetails {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            hostname_label = "hostnameLabel", with_hostname_label(String);
            is_public_ip_assigned = "isPublicIpAssigned", with_is_public_ip_assigned(bool);
            skip_source_dest_check = "skipSourceDestCheck", with_skip_source_dest_check(bool);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            private_ip = "privateIp", with_private_ip(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
