// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the imported packages.
    ListImportedPackages = GET "/odaInstances/{odaInstanceId}/importedPackages",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/ImportedPackageSummary/ListImportedPackages";
    required {
        oda_instance_id = path "odaInstanceId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListImportedPackagesSortBy);
    }
    returns { pages(Vec<models::ImportedPackageSummary>), items(models::ImportedPackageSummary) }
}
