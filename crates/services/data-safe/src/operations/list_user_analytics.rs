// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the user analytics.
    ListUserAnalytics = GET "/userAssessments/{userAssessmentId}/userAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/ListUserAnalytics";
    required {
        user_assessment_id = path "userAssessmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListUserAnalyticsAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The category of the user, based on privileges and other details.
        user_category = query "userCategory" (String);
        /// The key of the user.
        user_key = query "userKey" (String);
        /// The status of the user account.
        account_status = query "accountStatus" (String);
        /// The type of authentication.
        authentication_type = query "authenticationType" (String);
        /// The user name.
        user_name = query "userName" (String);
        /// The OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the time of the last sign-in of the user: at or after this time.
        time_last_login_greater_than_or_equal_to = query "timeLastLoginGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the last sign-in of the user: before this time.
        time_last_login_less_than = query "timeLastLoginLessThan" (DateTime<Utc>);
        /// Filters by the time when the user was created: at or after this time.
        time_user_created_greater_than_or_equal_to = query "timeUserCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time when the user was created: before this time.
        time_user_created_less_than = query "timeUserCreatedLessThan" (DateTime<Utc>);
        /// Filters by the time when the password was last changed: at or after this time.
        time_password_last_changed_greater_than_or_equal_to =
            query "timePasswordLastChangedGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time when the password was last changed: before this time.
        time_password_last_changed_less_than = query "timePasswordLastChangedLessThan"
            (DateTime<Utc>);
        /// Filters by the expiration time of the password: at or after this time.
        time_password_expiry_greater_than_or_equal_to =
            query "timePasswordExpiryGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the expiration time of the password: before this time.
        time_password_expiry_less_than = query "timePasswordExpiryLessThan" (DateTime<Utc>);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `userName`.
        sort_by = query "sortBy" (models::ListUserAnalyticsSortBy);
    }
    returns { pages(Vec<models::UserAggregation>), items(models::UserAggregation) }
}
