// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the certificate versions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListCertificateVersions = GET "/certificates/{certificateId}/versions",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateVersionSummary/ListCertificateVersions";
    facts { without_default_retry(); }
    required {
        certificate_id = path "certificateId" (String);
    }
    optional {
        /// Filters by the version number. Default: `0`.
        version_number = query "versionNumber" (i64);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCertificateVersionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::CertificateVersionCollection),
        items(models::CertificateVersionSummary = |page| page.items),
    }
}
