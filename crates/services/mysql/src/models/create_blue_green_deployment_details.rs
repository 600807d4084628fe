// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a blue green deployment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBlueGreenDeploymentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the source DB system.
    pub source_db_system_id: String,
    /// The details of the target DB system.
    pub target_db_system_details: models::CreateBlueGreenDeploymentTargetDbSystemDetails,
    /// The channel details.
    pub channel_details: models::CreateBlueGreenDeploymentChannelDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateBlueGreenDeploymentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            source_db_system_id = "sourceDbSystemId", with_source_db_system_id(String);
            target_db_system_details = "targetDbSystemDetails",
                with_target_db_system_details(models::CreateBlueGreenDeploymentTargetDbSystemDetails);
            channel_details = "channelDetails",
                with_channel_details(models::CreateBlueGreenDeploymentChannelDetails);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
