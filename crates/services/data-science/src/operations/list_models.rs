// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the models of a compartment.
    ListModels = GET "/models",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelSummary/ListModels";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by model version set name.
        model_version_set_name = query "modelVersionSetName" (String);
        /// Filters by version label.
        version_label = query "versionLabel" (String);
        /// Filters by category: created by users (`USER`) or provided by the service (`SERVICE`).
        /// Defaults to `USER`.
        category = query "category" (models::ModelCategory);
        /// Filters by the OCID of the model.
        id = query "id" (String);
        /// Filters by the OCID of the project.
        project_id = query "projectId" (String);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ModelLifecycleState);
        /// Filters by the OCID of the creator.
        created_by = query "createdBy" (String);
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Unless `sortOrder` is set, times are sorted in descending order
        /// and all other fields in ascending order.
        sort_by = query "sortBy" (models::ListModelsSortBy);
    }
    returns { pages(Vec<models::ModelSummary>), items(models::ModelSummary) }
}
