// @generated from spec/certificates.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the certificate authority bundle versions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListCertificateAuthorityBundleVersions =
        GET "/certificateAuthorityBundles/{certificateAuthorityId}/versions",
        "https://docs.oracle.com/iaas/api/#/en/certificates/20210224/CertificateAuthorityBundleVersionSummary/ListCertificateAuthorityBundleVersions";
    facts { without_default_retry(); }
    required {
        certificate_authority_id = path "certificateAuthorityId" (String);
    }
    optional {
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCertificateAuthorityBundleVersionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { json(models::CertificateAuthorityBundleVersionCollection) }
}
