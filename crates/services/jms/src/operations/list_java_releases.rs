// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Java releases.
    ListJavaReleases = GET "/javaReleases",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/JavaRelease/ListJavaReleases";
    optional {
        /// Filters by the version of the Java release.
        release_version = query "releaseVersion" (String);
        /// Filters by the version of the Java release family.
        family_version = query "familyVersion" (String);
        /// Filters by the type of the release.
        release_type = query "releaseType" (models::JavaReleaseReleaseType);
        /// The security status of the Java Runtime.
        jre_security_status = query "jreSecurityStatus" (models::ListJavaReleasesJreSecurityStatus);
        /// Filters by the type of the license.
        license_type = query "licenseType" (models::JavaReleaseLicenseType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `releaseDate`.
        sort_by = query "sortBy" (models::ListJavaReleasesSortBy);
    }
    returns {
        pages(models::JavaReleaseCollection),
        items(models::JavaReleaseSummary = |page| page.items),
    }
}
