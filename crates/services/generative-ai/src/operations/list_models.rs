// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the models of a compartment (pretrained and custom models).
    ListModels = GET "/models",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/ModelCollection/ListModels";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by vendor (exact match).
        vendor = query "vendor" (String);
        /// Filters by model capability. Matches any of the given values.
        capability = query_each "capability" ([models::ModelCapability]);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ModelLifecycleState);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by the OCID of the model.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListModelsSortBy);
    }
    returns { pages(models::ModelCollection), items(models::ModelSummary = |page| page.items) }
}
