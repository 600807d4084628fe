// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, update};

use crate::models;

/// The fields to update in an auto scaling configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutoScalingConfigurationDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The policy.
    pub policy: Option<models::AutoScalePolicy>,
    /// The details of the autoscaling policy.
    pub policy_details: Option<models::UpdateAutoScalePolicyDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateAutoScalingConfigurationDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret),
                clear_cluster_admin_password;
            secret_id = "secretId", with_secret_id(String), clear_secret_id;
            policy = "policy", with_policy(models::AutoScalePolicy), clear_policy;
            policy_details = "policyDetails",
                with_policy_details(models::UpdateAutoScalePolicyDetails), clear_policy_details;
        }
    }
}
