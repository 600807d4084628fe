// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the crypto assessment certificates.
    ListCryptoAssessmentCertificates = GET "/cryptoAssessments/certificates",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/ListCryptoAssessmentCertificates";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListCryptoAssessmentCertificatesAccessLevel);
        /// Filters by the OCID of the assessment.
        assessment_id = query "assessmentId" (String);
        /// Filters by the type of the assessment.
        assessment_type = query "assessmentType"
            (models::ListCryptoAssessmentCertificatesAssessmentType);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the OCIDs of the target databases.
        target_ids = query_each "targetIds" ([String]);
        /// Filters by the type of the certificate.
        certificate_type = query_each "certificateType"
            ([models::CryptoAssessmentCertificateCertificateType]);
        /// Filters by the status.
        status = query_each "status" ([models::CryptoAssessmentCertificateStatus]);
        /// Filters by the type and size of the public key.
        public_key_type = query_each "publicKeyType" ([String]);
        /// Filters by the signature algorithm.
        signature_algorithm = query_each "signatureAlgorithm" ([String]);
        /// Filters by the range of days until the certificate expires.
        expiry_bucket = query "expiryBucket" (String);
        /// Filters by the number of days until the certificate expires.
        days_to_expiry = query "daysToExpiry" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCryptoAssessmentCertificatesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CryptoAssessmentCertificateCollection),
        items(models::CryptoAssessmentCertificateSummary = |page| page.items),
    }
}
