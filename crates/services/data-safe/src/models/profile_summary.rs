// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of a profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileSummary {
    /// The OCID of the user assessment.
    pub user_assessment_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The name of the profile.
    pub profile_name: Option<String>,
    /// The number of users.
    pub user_count: Option<i64>,
    /// The password parameter `FAILED_LOGIN_ATTEMPTS`, the number of failed logins that locks the
    /// account.
    pub failed_login_attempts: Option<String>,
    /// The name of the PL/SQL function for password verification.
    pub password_verification_function: Option<String>,
    /// The maximum number of concurrent sessions of the user.
    pub sessions_per_user: Option<String>,
    /// The password parameter `INACTIVE_ACCOUNT_TIME`, the permitted period of inactivity.
    pub inactive_account_time: Option<String>,
    /// The password parameter `PASSWORD_LOCK_TIME`, the number of days that the account stays
    /// locked.
    pub password_lock_time: Option<String>,
    /// Whether a user created the profile.
    pub is_user_created: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ProfileSummary {
        user_assessment_id = "userAssessmentId";
        compartment_id = "compartmentId";
        target_id = "targetId";
        profile_name = "profileName";
        user_count = "userCount";
        failed_login_attempts = "failedLoginAttempts";
        password_verification_function = "passwordVerificationFunction";
        sessions_per_user = "sessionsPerUser";
        inactive_account_time = "inactiveAccountTime";
        password_lock_time = "passwordLockTime";
        is_user_created = "isUserCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
