// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the masking objects.
    ListMaskingObjects = GET "/maskingPolicies/{maskingPolicyId}/maskingObjects",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingObjectCollection/ListMaskingObjects";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMaskingObjectsSortBy);
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// Filters by the name of the object.
        object_name = query_each "objectName" ([String]);
        /// Filters by the type of the object.
        object_type = query_each "objectType" ([models::MaskingObjectObjectType]);
    }
    returns {
        pages(models::MaskingObjectCollection),
        items(models::MaskingObjectSummary = |page| page.items),
    }
}
