// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the certificate bundle versions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListCertificateBundleVersions = GET "/certificateBundles/{certificateId}/versions",
        "https://docs.oracle.com/iaas/api/#/en/certificates/20210224/CertificateBundleVersionSummary/ListCertificateBundleVersions";
    facts { without_default_retry(); }
    required {
        certificate_id = path "certificateId" (String);
    }
    optional {
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCertificateBundleVersionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { json(models::CertificateBundleVersionCollection) }
}
