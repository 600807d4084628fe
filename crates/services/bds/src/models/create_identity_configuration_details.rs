// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an identity configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIdentityConfigurationDetails {
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The OCID of the identity domain.
    pub identity_domain_id: String,
    /// The ID of the confidential application in the identity domain, required for creating the
    /// identity configuration.
    pub confidential_application_id: String,
    /// The UPST configuration details.
    pub upst_configuration_details: Option<models::UpstConfigurationDetails>,
    /// The settings for the synchronization of IAM users.
    pub iam_user_sync_configuration_details: Option<models::IamUserSyncConfigurationDetails>,
}

model! {
    CreateIdentityConfigurationDetails {
        required {
            display_name = "displayName", with_display_name(String);
            identity_domain_id = "identityDomainId", with_identity_domain_id(String);
            confidential_application_id = "confidentialApplicationId",
                with_confidential_application_id(String);
        }
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            upst_configuration_details = "upstConfigurationDetails",
                with_upst_configuration_details(models::UpstConfigurationDetails);
            iam_user_sync_configuration_details = "iamUserSyncConfigurationDetails",
                with_iam_user_sync_configuration_details(models::IamUserSyncConfigurationDetails);
        }
    }
}
