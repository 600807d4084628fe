// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a network source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkSourceDetails {
    /// The description.
    pub description: Option<String>,
    /// The allowed public IP addresses and CIDR blocks.
    pub public_source_list: Option<Vec<String>>,
    /// The allowed private IP addresses, by virtual cloud network (VCN).
    pub virtual_source_list: Option<Vec<models::NetworkSourcesVirtualSourceList>>,
    /// Reserved for Oracle. Has no effect.
    pub services: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateNetworkSourceDetails {
        optional {
            description = "description", with_description(String), clear_description;
            public_source_list = "publicSourceList", with_public_source_list([String]),
                clear_public_source_list;
            virtual_source_list = "virtualSourceList",
                with_virtual_source_list([models::NetworkSourcesVirtualSourceList]),
                clear_virtual_source_list;
            services = "services", with_services([String]), clear_services;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
