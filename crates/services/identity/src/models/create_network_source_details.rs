// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a network source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkSourceDetails {
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The name, unique among the network sources of the tenancy. It cannot be changed.
    pub name: String,
    /// The allowed public IP addresses and CIDR blocks.
    pub public_source_list: Option<Vec<String>>,
    /// The allowed private IP addresses, by virtual cloud network (VCN).
    pub virtual_source_list: Option<Vec<models::NetworkSourcesVirtualSourceList>>,
    /// Reserved for Oracle. Has no effect.
    pub services: Option<Vec<String>>,
    /// The description.
    pub description: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateNetworkSourceDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            description = "description", with_description(String);
        }
        optional {
            public_source_list = "publicSourceList", with_public_source_list([String]);
            virtual_source_list = "virtualSourceList",
                with_virtual_source_list([models::NetworkSourcesVirtualSourceList]);
            services = "services", with_services([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
