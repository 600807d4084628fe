// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the certificates.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListCertificates = GET "/certificates",
        "https://docs.oracle.com/iaas/api/#/en/certificatesmgmt/20210224/CertificateSummary/ListCertificates";
    facts { without_default_retry(); }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::CertificateLifecycleState);
        /// Filters by the name.
        name = query "name" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `EXPIRATIONDATE` and `TIMECREATED`.
        sort_by = query "sortBy" (models::ListCertificatesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the issuing certificate authority.
        issuer_certificate_authority_id = query "issuerCertificateAuthorityId" (String);
        /// Filters by the OCID of the certificate.
        certificate_id = query "certificateId" (String);
    }
    returns {
        pages(models::CertificateCollection),
        items(models::CertificateSummary = |page| page.items),
    }
}
