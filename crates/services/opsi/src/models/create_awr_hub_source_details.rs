// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an AWR hub source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAwrHubSourceDetails {
    /// The name.
    pub name: String,
    /// The OCID of the AWR hub.
    pub awr_hub_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the associated resource.
    pub associated_resource_id: Option<String>,
    /// The OCID of the database in Ops Insights.
    pub associated_opsi_id: Option<String>,
    /// The type.
    pub type_: models::AwrHubSourceType,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAwrHubSourceDetails {
        required {
            name = "name", with_name(String);
            awr_hub_id = "awrHubId", with_awr_hub_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            type_ = "type", with_type(models::AwrHubSourceType);
        }
        optional {
            associated_resource_id = "associatedResourceId", with_associated_resource_id(String);
            associated_opsi_id = "associatedOpsiId", with_associated_opsi_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
