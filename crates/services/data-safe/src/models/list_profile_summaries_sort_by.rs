// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListProfileSummaries` can sort.
    pub enum ListProfileSummariesSortBy {
        ProfileName = "profileName",
        TargetId = "targetId",
        IsUserCreated = "isUserCreated",
        PasswordVerificationFunction = "passwordVerificationFunction",
        UserCount = "userCount",
        SessionsPerUser = "sessionsPerUser",
        InactiveAccountTime = "inactiveAccountTime",
        PasswordLockTime = "passwordLockTime",
        FailedLoginAttempts = "failedLoginAttempts",
    }
}
