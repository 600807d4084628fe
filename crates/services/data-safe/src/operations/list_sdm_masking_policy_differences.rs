// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sdm masking policy differences.
    ListSdmMaskingPolicyDifferences = GET "/sdmMaskingPolicyDifferences",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SdmMaskingPolicyDifference/ListSdmMaskingPolicyDifferences";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The difference access level. Default: `ACCESSIBLE`.
        difference_access_level = query "differenceAccessLevel"
            (models::ListSdmMaskingPolicyDifferencesDifferenceAccessLevel);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the sensitive data model.
        sensitive_data_model_id = query "sensitiveDataModelId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SdmMaskingPolicyDifferenceLifecycleState);
        /// Filters by the OCID of the masking policy.
        masking_policy_id = query "maskingPolicyId" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreationStarted`.
        sort_by = query "sortBy" (models::ListSdmMaskingPolicyDifferencesSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SdmMaskingPolicyDifferenceCollection),
        items(models::SdmMaskingPolicyDifferenceSummary = |page| page.items),
    }
}
