// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB system storage performances.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbSystemStoragePerformances = GET "/dbSystemStoragePerformance",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbSystem/ListDbSystemStoragePerformances";
    facts { without_default_retry(); }
    required {
        storage_management = query "storageManagement"
            (models::ListDbSystemStoragePerformancesStorageManagement);
    }
    optional {
        /// Filters by the type of the shape of the DB system, determined by the CPU hardware.
        shape_type = query "shapeType" (String);
        /// The Oracle Database edition.
        database_edition = query "databaseEdition"
            (models::ListDbSystemStoragePerformancesDatabaseEdition);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(Vec<models::DbSystemStoragePerformanceSummary>) }
}
