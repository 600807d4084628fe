// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the password expiry date analytics.
    ListPasswordExpiryDateAnalytics =
        GET "/userAssessments/{userAssessmentId}/passwordExpiryDateAnalytics",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessment/ListPasswordExpiryDateAnalytics";
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
        access_level = query "accessLevel" (models::ListPasswordExpiryDateAnalyticsAccessLevel);
        /// The category of the user, based on privileges and other details.
        user_category = query "userCategory" (String);
        /// Filters by the expiration time of the password: before this time.
        time_password_expiry_less_than = query "timePasswordExpiryLessThan" (DateTime<Utc>);
    }
    returns { json(Vec<models::UserAggregation>) }
}
