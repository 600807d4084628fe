// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a batch context to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchContextDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The job priorities of the batch context.
    pub job_priority_configurations: Option<Vec<models::JobPriorityConfiguration>>,
    /// The network.
    pub network: models::CreateNetworkDetails,
    /// The fleet configurations of the batch context.
    pub fleets: Vec<models::CreateFleetDetails>,
    /// The entitlements.
    pub entitlements: Option<BTreeMap<String, i64>>,
    /// The configuration of logging.
    pub logging_configuration: Option<models::LoggingConfiguration>,
}

model! {
    CreateBatchContextDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            network = "network", with_network(models::CreateNetworkDetails);
            fleets = "fleets", with_fleets([models::CreateFleetDetails]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            job_priority_configurations = "jobPriorityConfigurations",
                with_job_priority_configurations([models::JobPriorityConfiguration]);
            entitlements = "entitlements", with_entitlements({i64});
            logging_configuration = "loggingConfiguration",
                with_logging_configuration(models::LoggingConfiguration);
        }
    }
}
