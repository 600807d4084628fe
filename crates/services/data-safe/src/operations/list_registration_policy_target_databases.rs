// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the registration policy target databases.
    ListRegistrationPolicyTargetDatabases =
        GET "/registrationPolicies/{registrationPolicyId}/targetDatabases",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/RegistrationPolicy/ListRegistrationPolicyTargetDatabases";
    required {
        registration_policy_id = path "registrationPolicyId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the target database.
        target_database_id = query "targetDatabaseId" (String);
        /// The status of the membership.
        membership_status = query "membershipStatus"
            (models::ListRegistrationPolicyTargetDatabasesMembershipStatus);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RegistrationPolicyTargetDatabaseSummaryCollection),
        items(models::RegistrationPolicyTargetDatabaseSummary = |page| page.items),
    }
}
