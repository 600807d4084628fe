// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConfigurationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ZPR status.
    pub zpr_status: Option<models::ConfigurationZprStatus>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateConfigurationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            zpr_status = "zprStatus", with_zpr_status(models::ConfigurationZprStatus);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
