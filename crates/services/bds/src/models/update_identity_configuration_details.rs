// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, update};

use crate::models;

/// The fields to update in an identity configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIdentityConfigurationDetails {
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The UPST configuration details.
    pub upst_configuration_details: Option<models::UpstConfigurationDetails>,
    /// The settings for the synchronization of IAM users.
    pub iam_user_sync_configuration_details: Option<models::IamUserSyncConfigurationDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateIdentityConfigurationDetails {
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret),
                clear_cluster_admin_password;
            secret_id = "secretId", with_secret_id(String), clear_secret_id;
            upst_configuration_details = "upstConfigurationDetails",
                with_upst_configuration_details(models::UpstConfigurationDetails),
                clear_upst_configuration_details;
            iam_user_sync_configuration_details = "iamUserSyncConfigurationDetails",
                with_iam_user_sync_configuration_details(models::IamUserSyncConfigurationDetails),
                clear_iam_user_sync_configuration_details;
        }
    }
}
