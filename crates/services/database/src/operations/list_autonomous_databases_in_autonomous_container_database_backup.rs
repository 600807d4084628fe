// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the autonomous databases in the autonomous container database backup.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousDatabasesInAutonomousContainerDatabaseBackup =
        GET "/autonomousContainerDatabaseBackups/listAutonomousDatabasesInBackup",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousDatabaseInBackup/ListAutonomousDatabasesInAutonomousContainerDatabaseBackup";
    facts { without_default_retry(); }
    required {
        autonomous_container_database_id = query "autonomousContainerDatabaseId" (String);
        time_stamp_requested = query "timeStampRequested" (DateTime<Utc>);
    }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AutonomousDatabaseInBackupCollection),
        items(models::AutonomousDatabaseInBackupSummary = |page| page.items),
    }
}
