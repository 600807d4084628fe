// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the alert policies.
    ///
    /// The response has the header `etag`.
    ListAlertPolicies = GET "/alertPolicies",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertPolicy/ListAlertPolicies";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the alert policy.
        alert_policy_id = query "alertPolicyId" (String);
        /// The type.
        type_ = query "type" (models::AlertPolicyType);
        /// Filters by whether the object is user-defined, as opposed to predefined.
        is_user_defined = query "isUserDefined" (bool);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AlertPolicyLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAlertPoliciesSortBy);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListAlertPoliciesAccessLevel);
    }
    returns {
        pages(models::AlertPolicyCollection),
        items(models::AlertPolicySummary = |page| page.items),
    }
}
