// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database software images.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDatabaseSoftwareImages = GET "/databaseSoftwareImages",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DatabaseSoftwareImage/ListDatabaseSoftwareImages";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED` and `PATCHSET`.
        sort_by = query "sortBy" (models::ListDatabaseSoftwareImagesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DatabaseSoftwareImageLifecycleState);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the type of the software image, either Grid or database.
        image_type = query "imageType" (models::DatabaseSoftwareImageImageType);
        /// Filters by the shape family that the image is for.
        image_shape_family = query "imageShapeFamily"
            (models::DatabaseSoftwareImageImageShapeFamily);
        /// Filters by the PSU, PBP, or release update: at least this value.
        patch_set_greater_than_or_equal_to = query "patchSetGreaterThanOrEqualTo" (String);
        /// The OCID of the DB system.
        db_system_id = query "dbSystemId" (String);
        /// Filters by whether upgrades are supported.
        is_upgrade_supported = query "isUpgradeSupported" (bool);
    }
    returns {
        pages(Vec<models::DatabaseSoftwareImageSummary>),
        items(models::DatabaseSoftwareImageSummary),
    }
}
