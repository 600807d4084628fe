// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the license records.
    ListLicenseRecords = GET "/licenseRecords",
        "https://docs.oracle.com/iaas/api/#/en/licensemanager/20220430/LicenseRecordCollection/ListLicenseRecords";
    required {
        product_license_id = query "productLicenseId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `expirationDate`.
        sort_by = query "sortBy" (models::ListLicenseRecordsSortBy);
    }
    returns {
        pages(models::LicenseRecordCollection),
        items(models::LicenseRecordSummary = |page| page.items),
    }
}
