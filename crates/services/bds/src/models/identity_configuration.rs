// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An identity configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityConfiguration {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The ID of the identity domain.
    pub identity_domain_id: String,
    /// The ID of the confidential application in the identity domain, required for creating the
    /// identity configuration.
    pub confidential_application_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::IdentityConfigurationLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The IAM user sync configuration.
    pub iam_user_sync_configuration: Option<models::IamUserSyncConfiguration>,
    /// The UPST configuration.
    pub upst_configuration: Option<models::UpstConfiguration>,
}

model! {
    IdentityConfiguration {
        id = "id";
        display_name = "displayName";
        secret_id = "secretId";
        identity_domain_id = "identityDomainId";
        confidential_application_id = "confidentialApplicationId";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        iam_user_sync_configuration = "iamUserSyncConfiguration";
        upst_configuration = "upstConfiguration";
    }
}
