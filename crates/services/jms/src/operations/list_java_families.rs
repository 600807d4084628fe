// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Java families.
    ListJavaFamilies = GET "/javaFamilies",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JavaFamily/ListJavaFamilies";
    optional {
        /// Filters by the version of the Java release family.
        family_version = query "familyVersion" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by whether the Java release family is under active support.
        is_supported_version = query "isSupportedVersion" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `familyVersion`.
        sort_by = query "sortBy" (models::ListJavaFamiliesSortBy);
    }
    returns {
        pages(models::JavaFamilyCollection),
        items(models::JavaFamilySummary = |page| page.items),
    }
}
