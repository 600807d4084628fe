// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a private endpoint to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataSciencePrivateEndpointDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCIDs of the endpoint's network security groups.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the subnet where the network interface is created.
    pub subnet_id: String,
    /// The first label of the endpoint's domain name.
    pub sub_domain: Option<String>,
    /// The type of resource that uses the private endpoint: notebook sessions or model deployments.
    pub data_science_resource_type: models::DataSciencePrivateEndpointDataScienceResourceType,
}

model! {
    CreateDataSciencePrivateEndpointDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            data_science_resource_type = "dataScienceResourceType",
                with_data_science_resource_type(models::DataSciencePrivateEndpointDataScienceResourceType);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            sub_domain = "subDomain", with_sub_domain(String);
        }
    }
}
