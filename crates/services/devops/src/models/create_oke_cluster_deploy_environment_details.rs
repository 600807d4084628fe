// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OKE cluster deploy environment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOkeClusterDeployEnvironmentDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the Kubernetes cluster.
    pub cluster_id: String,
    /// The network channel.
    pub network_channel: Option<models::NetworkChannel>,
}

model! {
    CreateOkeClusterDeployEnvironmentDetails, "deployEnvironmentType" = "OKE_CLUSTER" {
        required {
            project_id = "projectId", with_project_id(String);
            cluster_id = "clusterId", with_cluster_id(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            network_channel = "networkChannel", with_network_channel(models::NetworkChannel);
        }
    }
}
