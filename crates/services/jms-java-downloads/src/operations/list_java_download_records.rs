// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the Java download records.
    ListJavaDownloadRecords = GET "/20230601/javaDownloadRecords",
        "https://docs.oracle.com/iaas/api/#/en/jms-java-download/20230601/JavaDownloadRecord/ListJavaDownloadRecords";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the version of the Java release family.
        family_version = query "familyVersion" (String);
        /// Filters by the version of the Java release.
        release_version = query "releaseVersion" (String);
        /// Filters by the operating system family.
        os_family = query "osFamily" (String);
        /// Filters by the architecture.
        architecture = query "architecture" (String);
        /// Filters by the details of the package type.
        package_type_detail = query "packageTypeDetail" (String);
        /// The start time.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end time.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeDownloaded`.
        sort_by = query "sortBy" (models::ListJavaDownloadRecordsSortBy);
    }
    returns {
        pages(models::JavaDownloadRecordCollection),
        items(models::JavaDownloadRecordSummary = |page| page.items),
    }
}
