// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB versions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbVersions = GET "/dbVersions",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbVersionSummary/ListDbVersions";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The shape of the DB system that the database versions must support.
        db_system_shape = query "dbSystemShape" (String);
        /// The OCID of the DB system.
        db_system_id = query "dbSystemId" (String);
        /// The storage management of the DB system, either ASM or LVM.
        storage_management = query "storageManagement" (models::ListDbVersionsStorageManagement);
        /// The attribute of the shape, which is the type of the Exascale storage.
        shape_attribute = query "shapeAttribute" (String);
        /// Filters by whether upgrades are supported.
        is_upgrade_supported = query "isUpgradeSupported" (bool);
        /// Whether the database software image is supported.
        is_database_software_image_supported = query "isDatabaseSoftwareImageSupported" (bool);
    }
    returns { pages(Vec<models::DbVersionSummary>), items(models::DbVersionSummary) }
}
