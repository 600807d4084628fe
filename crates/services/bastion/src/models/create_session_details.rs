// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a session to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSessionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the bastion.
    pub bastion_id: String,
    /// The details of the target resource.
    pub target_resource_details: models::CreateSessionTargetResourceDetails,
    /// The type of the key.
    pub key_type: Option<models::SessionKeyType>,
    /// The details of the keys.
    pub key_details: models::PublicKeyDetails,
    /// The lifetime of the session, in seconds.
    pub session_ttl_in_seconds: Option<i64>,
}

model! {
    CreateSessionDetails {
        required {
            bastion_id = "bastionId", with_bastion_id(String);
            target_resource_details = "targetResourceDetails",
                with_target_resource_details(models::CreateSessionTargetResourceDetails);
            key_details = "keyDetails", with_key_details(models::PublicKeyDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            key_type = "keyType", with_key_type(models::SessionKeyType);
            session_ttl_in_seconds = "sessionTtlInSeconds", with_session_ttl_in_seconds(i64);
        }
    }
}
