// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the target alert policy unassociated members.
    ListTargetAlertPolicyUnassociatedMembers =
        GET "/targetAlertPolicyAssociations/{targetAlertPolicyAssociationId}/unassociatedTargetMembers",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetAlertPolicyAssociation/ListTargetAlertPolicyUnassociatedMembers";
    required {
        target_alert_policy_association_id = path "targetAlertPolicyAssociationId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListTargetAlertPolicyUnassociatedMembersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::TargetAlertPolicyUnassociatedCollection),
        items(models::TargetAlertPolicyUnassociatedSummary = |page| page.items),
    }
}
