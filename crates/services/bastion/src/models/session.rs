// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the bastion.
    pub bastion_id: String,
    /// The name of the bastion that hosts the session.
    pub bastion_name: String,
    /// The bastion user name.
    pub bastion_user_name: Option<String>,
    /// The details of the target resource.
    pub target_resource_details: models::TargetResourceDetails,
    /// The SSH metadata, as key-value pairs.
    pub ssh_metadata: Option<BTreeMap<String, String>>,
    /// The type of the key.
    pub key_type: Option<models::SessionKeyType>,
    /// The details of the keys.
    pub key_details: models::PublicKeyDetails,
    /// The bastion public host key information.
    pub bastion_public_host_key_info: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::SessionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifetime of the session, in seconds.
    pub session_ttl_in_seconds: i64,
}

model! {
    Session {
        id = "id";
        display_name = "displayName";
        bastion_id = "bastionId";
        bastion_name = "bastionName";
        bastion_user_name = "bastionUserName";
        target_resource_details = "targetResourceDetails";
        ssh_metadata = "sshMetadata";
        key_type = "keyType";
        key_details = "keyDetails";
        bastion_public_host_key_info = "bastionPublicHostKeyInfo";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        session_ttl_in_seconds = "sessionTtlInSeconds";
    }
}
