// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateClusterDetails {
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The network configuration for access to the control plane of the cluster.
    pub endpoint_config: Option<models::CreateClusterEndpointConfigDetails>,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The version of Kubernetes.
    pub kubernetes_version: String,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The options.
    pub options: Option<models::ClusterCreateOptions>,
    /// The image policy, which verifies the signatures of images.
    pub image_policy_config: Option<models::CreateImagePolicyConfigDetails>,
    /// The available pod networks (CNIs) and their options for the node pools of the cluster.
    pub cluster_pod_network_options: Option<Vec<models::ClusterPodNetworkOptionDetails>>,
    /// The type.
    pub type_: Option<models::ClusterType>,
}

model! {
    CreateClusterDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            vcn_id = "vcnId", with_vcn_id(String);
            kubernetes_version = "kubernetesVersion", with_kubernetes_version(String);
        }
        optional {
            endpoint_config = "endpointConfig",
                with_endpoint_config(models::CreateClusterEndpointConfigDetails);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            options = "options", with_options(models::ClusterCreateOptions);
            image_policy_config = "imagePolicyConfig",
                with_image_policy_config(models::CreateImagePolicyConfigDetails);
            cluster_pod_network_options = "clusterPodNetworkOptions",
                with_cluster_pod_network_options([models::ClusterPodNetworkOptionDetails]);
            type_ = "type", with_type(models::ClusterType);
        }
    }
}
