// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cloud DB system discovery to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCloudDbSystemDiscoveryDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the agent.
    pub agent_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the parent infrastructure of the database system.
    pub dbaas_parent_infrastructure_id: String,
    /// The type of the deployment.
    pub deployment_type: models::CloudDbSystemDiscoveryDeploymentType,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCloudDbSystemDiscoveryDetails {
        required {
            agent_id = "agentId", with_agent_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            dbaas_parent_infrastructure_id = "dbaasParentInfrastructureId",
                with_dbaas_parent_infrastructure_id(String);
            deployment_type = "deploymentType",
                with_deployment_type(models::CloudDbSystemDiscoveryDeploymentType);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
