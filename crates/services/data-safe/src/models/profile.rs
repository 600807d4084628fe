// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// The OCID of the user assessment.
    pub user_assessment_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The name of the profile.
    pub profile_name: String,
    /// The number of users.
    pub user_count: Option<i64>,
    /// The password parameter `FAILED_LOGIN_ATTEMPTS`, the number of failed logins that locks the
    /// account.
    pub failed_login_attempts: Option<String>,
    /// The name of the PL/SQL function for password verification.
    pub password_verification_function: Option<String>,
    /// The password verification function details.
    pub password_verification_function_details: Option<String>,
    /// The password parameter `PASSWORD_LOCK_TIME`, the number of days that the account stays
    /// locked.
    pub password_lock_time: Option<String>,
    /// The lifetime of passwords, in days.
    pub password_life_time: Option<String>,
    /// The limit on the reuse of earlier passwords.
    pub password_reuse_max: Option<String>,
    /// The number of days before a password can be reused.
    pub password_reuse_time: Option<String>,
    /// The password rollover time.
    pub password_rollover_time: Option<String>,
    /// The grace period for changing an expired password, in days.
    pub password_grace_time: Option<String>,
    /// Whether a user created the profile.
    pub is_user_created: Option<bool>,
    /// The maximum number of concurrent sessions of the user.
    pub sessions_per_user: Option<String>,
    /// The password parameter `INACTIVE_ACCOUNT_TIME`, the permitted period of inactivity.
    pub inactive_account_time: Option<String>,
    /// The resource parameter `CONNECT_TIME`, the limit for the duration of a session in minutes.
    pub connect_time: Option<String>,
    /// The permitted time of inactivity in a session, in minutes.
    pub idle_time: Option<String>,
    /// The composite limit.
    pub composite_limit: Option<String>,
    /// The CPU per call.
    pub cpu_per_call: Option<String>,
    /// The CPU per session.
    pub cpu_per_session: Option<String>,
    /// The logical reads per call.
    pub logical_reads_per_call: Option<String>,
    /// The logical reads per session.
    pub logical_reads_per_session: Option<String>,
    /// The private SGA.
    pub private_sga: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Profile {
        user_assessment_id = "userAssessmentId";
        compartment_id = "compartmentId";
        target_id = "targetId";
        profile_name = "profileName";
        user_count = "userCount";
        failed_login_attempts = "failedLoginAttempts";
        password_verification_function = "passwordVerificationFunction";
        password_verification_function_details = "passwordVerificationFunctionDetails";
        password_lock_time = "passwordLockTime";
        password_life_time = "passwordLifeTime";
        password_reuse_max = "passwordReuseMax";
        password_reuse_time = "passwordReuseTime";
        password_rollover_time = "passwordRolloverTime";
        password_grace_time = "passwordGraceTime";
        is_user_created = "isUserCreated";
        sessions_per_user = "sessionsPerUser";
        inactive_account_time = "inactiveAccountTime";
        connect_time = "connectTime";
        idle_time = "idleTime";
        composite_limit = "compositeLimit";
        cpu_per_call = "cpuPerCall";
        cpu_per_session = "cpuPerSession";
        logical_reads_per_call = "logicalReadsPerCall";
        logical_reads_per_session = "logicalReadsPerSession";
        private_sga = "privateSga";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
