// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the profile summaries.
    ListProfileSummaries = GET "/userAssessments/{userAssessmentId}/profiles",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/ListProfileSummaries";
    required {
        user_assessment_id = path "userAssessmentId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListProfileSummariesAccessLevel);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name of the profile.
        profile_name = query "profileName" (String);
        /// Filters by whether a user created the profile.
        is_user_created = query "isUserCreated" (bool);
        /// Filters by the name of the PL/SQL function for password verification.
        password_verification_function = query "passwordVerificationFunction" (String);
        /// Filters by the user count: at least this value.
        user_count_greater_than_or_equal = query "userCountGreaterThanOrEqual" (String);
        /// Filters by the user count: less than this value.
        user_count_less_than = query "userCountLessThan" (String);
        /// Filters by the password parameter `FAILED_LOGIN_ATTEMPTS`, the number of failed logins
        /// that locks the account: at least this value.
        failed_login_attempts_greater_than_or_equal = query "failedLoginAttemptsGreaterThanOrEqual"
            (String);
        /// Filters by the password parameter `FAILED_LOGIN_ATTEMPTS`, the number of failed logins
        /// that locks the account: less than this value.
        failed_login_attempts_less_than = query "failedLoginAttemptsLessThan" (String);
        /// Filters by the maximum number of concurrent sessions of the user: at least this value.
        sessions_per_user_greater_than_or_equal = query "sessionsPerUserGreaterThanOrEqual"
            (String);
        /// Filters by the maximum number of concurrent sessions of the user: less than this value.
        sessions_per_user_less_than = query "sessionsPerUserLessThan" (String);
        /// Filters by the password parameter `INACTIVE_ACCOUNT_TIME`, the permitted period of
        /// inactivity: at least this value.
        inactive_account_time_greater_than_or_equal = query "inactiveAccountTimeGreaterThanOrEqual"
            (String);
        /// Filters by the password parameter `INACTIVE_ACCOUNT_TIME`, the permitted period of
        /// inactivity: less than this value.
        inactive_account_time_less_than = query "inactiveAccountTimeLessThan" (String);
        /// Filters by the password parameter `PASSWORD_LOCK_TIME`, the number of days that the
        /// account stays locked: at least this value.
        password_lock_time_greater_than_or_equal = query "passwordLockTimeGreaterThanOrEqual"
            (String);
        /// Filters by the password parameter `PASSWORD_LOCK_TIME`, the number of days that the
        /// account stays locked: less than this value.
        password_lock_time_less_than = query "passwordLockTimeLessThan" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListProfileSummariesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::ProfileSummary>), items(models::ProfileSummary) }
}
