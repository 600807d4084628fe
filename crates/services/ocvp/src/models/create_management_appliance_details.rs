// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a management appliance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateManagementApplianceDetails {
    /// The OCID of the software-defined data center (SDDC).
    pub sddc_id: String,
    /// The display name: letters, digits, spaces, dashes and underscores, starting with a letter.
    /// It must be unique.
    pub display_name: String,
    /// The configuration.
    pub configuration: models::ManagementApplianceConfiguration,
    /// The connections.
    pub connections: Vec<models::ManagementApplianceConnection>,
    /// The public SSH keys.
    pub public_ssh_keys: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateManagementApplianceDetails {
        required {
            sddc_id = "sddcId", with_sddc_id(String);
            display_name = "displayName", with_display_name(String);
            configuration = "configuration",
                with_configuration(models::ManagementApplianceConfiguration);
            connections = "connections", with_connections([models::ManagementApplianceConnection]);
        }
        optional {
            public_ssh_keys = "publicSshKeys", with_public_ssh_keys(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
