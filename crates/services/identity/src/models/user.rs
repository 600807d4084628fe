// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A person or a system that uses the tenancy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The OCID of the user.
    pub id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The sign-in name, unique within the tenancy. It cannot be changed.
    pub name: String,
    /// The description.
    pub description: String,
    /// The email address, unique within the tenancy.
    pub email: Option<String>,
    /// Whether the email address has been verified.
    pub email_verified: Option<bool>,
    /// The database user name, unique within the tenancy.
    pub db_user_name: Option<String>,
    /// The OCID of the identity provider.
    pub identity_provider_id: Option<String>,
    /// The ID of the user in the identity provider.
    pub external_identifier: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::UserLifecycleState,
    /// The reason for the inactive state, as a bit mask. Bit 2 (value 4) means that the user is
    /// blocked after too many failed sign-ins. Absent for active users.
    pub inactive_status: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The types of credentials that the user can use.
    pub capabilities: Option<models::UserCapabilities>,
    /// Whether multi-factor authentication is enabled for the user.
    pub is_mfa_activated: bool,
    /// The time of the last successful sign-in. Absent before the first sign-in.
    pub last_successful_login_time: Option<DateTime<Utc>>,
    /// The time of the successful sign-in before the last one. Absent if there is none.
    pub previous_successful_login_time: Option<DateTime<Utc>>,
}

model! {
    User {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        email = "email";
        email_verified = "emailVerified";
        db_user_name = "dbUserName";
        identity_provider_id = "identityProviderId";
        external_identifier = "externalIdentifier";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        inactive_status = "inactiveStatus";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        capabilities = "capabilities";
        is_mfa_activated = "isMfaActivated";
        last_successful_login_time = "lastSuccessfulLoginTime";
        previous_successful_login_time = "previousSuccessfulLoginTime";
    }
}
