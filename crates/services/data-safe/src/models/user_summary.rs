// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserSummary {
    /// The key.
    pub key: String,
    /// The user name.
    pub user_name: String,
    /// The category of the user, based on privileges and other details.
    pub user_category: Option<models::UserCategory>,
    /// The status of the user account.
    pub account_status: Option<models::UserAccountStatus>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The time of the last sign-in of the user.
    pub time_last_login: Option<DateTime<Utc>>,
    /// The time when the user was created.
    pub time_user_created: Option<DateTime<Utc>>,
    /// The type of authentication.
    pub authentication_type: Option<models::UserAuthenticationType>,
    /// The user profile.
    pub user_profile: Option<String>,
    /// The time at which the password was last changed.
    pub time_password_changed: Option<DateTime<Utc>>,
    /// The expiration time of the password.
    pub time_password_expiry: Option<DateTime<Utc>>,
    /// The user types.
    pub user_types: Option<Vec<models::UserType>>,
    /// The administrative roles.
    pub admin_roles: Option<Vec<models::UserAdminRole>>,
    /// Whether the user has access to all schemas.
    pub are_all_schemas_accessible: Option<bool>,
    /// The database schemas that the user can access.
    pub schema_list: Option<Vec<String>>,
}

model! {
    UserSummary {
        key = "key";
        user_name = "userName";
        user_category = "userCategory";
        account_status = "accountStatus";
        target_id = "targetId";
        time_last_login = "timeLastLogin";
        time_user_created = "timeUserCreated";
        authentication_type = "authenticationType";
        user_profile = "userProfile";
        time_password_changed = "timePasswordChanged";
        time_password_expiry = "timePasswordExpiry";
        user_types = "userTypes";
        admin_roles = "adminRoles";
        are_all_schemas_accessible = "areAllSchemasAccessible";
        schema_list = "schemaList";
    }
}
