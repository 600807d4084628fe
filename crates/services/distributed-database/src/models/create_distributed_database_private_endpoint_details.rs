// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a distributed database private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDistributedDatabasePrivateEndpointDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the subnet.
    pub subnet_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The NSGs of the private endpoint.
    pub vcn_nsg_ids: Option<Vec<models::VcnNsgIdsDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDistributedDatabasePrivateEndpointDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String);
            vcn_nsg_ids = "vcnNsgIds", with_vcn_nsg_ids([models::VcnNsgIdsDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
