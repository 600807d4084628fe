// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the terms.
    ListTerms = GET "/catalogs/{catalogId}/glossaries/{glossaryKey}/terms",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/Term/ListTerms";
    required {
        catalog_id = path "catalogId" (String);
        glossary_key = path "glossaryKey" (String);
    }
    optional {
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it. Case-insensitive.
        display_name_contains = query "displayNameContains" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::TermLifecycleState);
        /// Filters by the key of the parent term.
        parent_term_key = query "parentTermKey" (String);
        /// Filters by whether the term can have child terms.
        is_allowed_to_have_child_terms = query "isAllowedToHaveChildTerms" (bool);
        /// Filters by the status of the approval workflow of the business term.
        workflow_status = query "workflowStatus" (models::TermWorkflowStatus);
        /// Filters by the path.
        path = query "path" (String);
        /// The fields to return.
        fields = query_each "fields" ([models::ListTermsField]);
        /// The field to sort by. Default: `TIMECREATED`. The default order is ascending for
        /// `DISPLAYNAME` and descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListTermsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::TermCollection), items(models::TermSummary = |page| page.items) }
}
