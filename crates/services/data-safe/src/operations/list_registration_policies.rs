// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the registration policies.
    ListRegistrationPolicies = GET "/registrationPolicies",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/RegistrationPolicySummary/ListRegistrationPolicies";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListRegistrationPoliciesSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::RegistrationPolicyLifecycleState);
        /// Filters by the type of the resource opted in for the registration policy.
        enablement_level = query "enablementLevel" (models::RegistrationPolicyEnablementLevel);
        /// Filters by the OCID of the resource.
        resource_id = query "resourceId" (String);
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListRegistrationPoliciesAccessLevel);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the registration policy.
        registration_policy_id = query "registrationPolicyId" (String);
        /// The type of the connection.
        connection_type = query "connectionType" (models::ListRegistrationPoliciesConnectionType);
        /// The ID of the connection.
        connection_id = query "connectionId" (String);
    }
    returns {
        pages(models::RegistrationPolicyCollection),
        items(models::RegistrationPolicySummary = |page| page.items),
    }
}
