// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cluster network to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateClusterNetworkDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The instance pools in the cluster network, at most one.
    pub instance_pools: Vec<models::CreateClusterNetworkInstancePoolDetails>,
    /// The placement of the instances.
    pub placement_configuration: models::ClusterNetworkPlacementConfigurationDetails,
    /// The cluster configuration.
    pub cluster_configuration: Option<models::ClusterConfigurationDetails>,
}

model! {
    CreateClusterNetworkDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            instance_pools = "instancePools",
                with_instance_pools([models::CreateClusterNetworkInstancePoolDetails]);
            placement_configuration = "placementConfiguration",
                with_placement_configuration(models::ClusterNetworkPlacementConfigurationDetails);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            cluster_configuration = "clusterConfiguration",
                with_cluster_configuration(models::ClusterConfigurationDetails);
        }
    }
}
