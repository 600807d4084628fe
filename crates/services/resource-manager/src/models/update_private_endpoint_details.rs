// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrivateEndpointDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The DNS zones.
    pub dns_zones: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the private endpoint, in any order.
    pub nsg_id_list: Option<Vec<String>>,
    /// Whether the private endpoint can be used with a configuration source provider.
    pub is_used_with_configuration_source_provider: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdatePrivateEndpointDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            vcn_id = "vcnId", with_vcn_id(String), clear_vcn_id;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            dns_zones = "dnsZones", with_dns_zones([String]), clear_dns_zones;
            nsg_id_list = "nsgIdList", with_nsg_id_list([String]), clear_nsg_id_list;
            is_used_with_configuration_source_provider = "isUsedWithConfigurationSourceProvider",
                with_is_used_with_configuration_source_provider(bool),
                clear_is_used_with_configuration_source_provider;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
