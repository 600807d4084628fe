// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Java license acceptance records.
    ListJavaLicenseAcceptanceRecords = GET "/20230601/javaLicenseAcceptanceRecords",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaLicenseAcceptanceRecord/ListJavaLicenseAcceptanceRecords";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by details of the user.
        search_by_user = query "searchByUser" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the type of the license.
        license_type = query "licenseType" (models::JavaLicenseAcceptanceRecordLicenseType);
        /// The status.
        status = query "status" (models::ListJavaLicenseAcceptanceRecordsStatus);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeAccepted`.
        sort_by = query "sortBy" (models::ListJavaLicenseAcceptanceRecordsSortBy);
    }
    returns {
        pages(models::JavaLicenseAcceptanceRecordCollection),
        items(models::JavaLicenseAcceptanceRecordSummary = |page| page.items),
    }
}
