// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the media workflow task declarations.
    ListMediaWorkflowTaskDeclarations = GET "/mediaWorkflowTaskDeclarations",
        "https://docs.oracle.com/iaas/api/#/en/dms/20211101/MediaWorkflowTaskDeclarationCollection/ListMediaWorkflowTaskDeclarations";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the version.
        version = query "version" (i64);
        /// Whether this is the current version.
        is_current = query "isCurrent" (bool);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMediaWorkflowTaskDeclarationsSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::MediaWorkflowTaskDeclarationCollection),
        items(models::MediaWorkflowTaskDeclaration = |page| page.items),
    }
}
