// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the container database patches.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListContainerDatabasePatches =
        GET "/autonomousContainerDatabases/{autonomousContainerDatabaseId}/patches",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousPatch/ListContainerDatabasePatches";
    facts { without_default_retry(); }
    required {
        autonomous_container_database_id = path "autonomousContainerDatabaseId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the type of the Autonomous Database patch, either quarterly or time zone.
        autonomous_patch_type = query "autonomousPatchType"
            (models::ListContainerDatabasePatchesAutonomousPatchType);
    }
    returns { pages(Vec<models::AutonomousPatchSummary>), items(models::AutonomousPatchSummary) }
}
