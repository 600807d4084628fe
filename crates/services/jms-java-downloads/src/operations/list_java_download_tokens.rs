// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Java download tokens.
    ListJavaDownloadTokens = GET "/20230601/javaDownloadTokens",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadToken/ListJavaDownloadTokens";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::JavaDownloadTokenLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the value.
        value = query "value" (String);
        /// The version of the Java release family.
        family_version = query "familyVersion" (String);
        /// Filters by details of the user.
        search_by_user = query "searchByUser" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`.
        sort_by = query "sortBy" (models::ListJavaDownloadTokensSortBy);
    }
    returns {
        pages(models::JavaDownloadTokenCollection),
        items(models::JavaDownloadTokenSummary = |page| page.items),
    }
}
