// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Java licenses.
    ListJavaLicenses = GET "/20230601/javaLicenses",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaLicense/ListJavaLicenses";
    optional {
        /// Filters by the type of the license.
        license_type = query "licenseType" (models::JavaLicenseLicenseType);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `licenseType`.
        sort_by = query "sortBy" (models::ListJavaLicensesSortBy);
    }
    returns {
        pages(models::JavaLicenseCollection),
        items(models::JavaLicenseSummary = |page| page.items),
    }
}
