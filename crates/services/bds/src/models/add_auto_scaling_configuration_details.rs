// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an auto scaling configuration to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddAutoScalingConfigurationDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The type of the node.
    pub node_type: models::AddAutoScalingConfigurationNodeType,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The policy.
    pub policy: Option<models::AutoScalePolicy>,
    /// The details of the autoscaling policy.
    pub policy_details: Option<models::AddAutoScalePolicyDetails>,
}

model! {
    AddAutoScalingConfigurationDetails {
        required {
            node_type = "nodeType", with_node_type(models::AddAutoScalingConfigurationNodeType);
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            policy = "policy", with_policy(models::AutoScalePolicy);
            policy_details = "policyDetails",
                with_policy_details(models::AddAutoScalePolicyDetails);
        }
    }
}
