// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Summarizes the library inventory.
    SummarizeLibraryInventory = GET "/fleets/{fleetId}/summarizeLibraryInventory",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/LibraryInventory/SummarizeLibraryInventory";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// The ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The ID of the application, unique within the fleet.
        application_id = query "applicationId" (String);
        /// The start of the time range. Data is kept per day, so only the date is considered.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end of the time range. Data is kept per day, so only the date is considered.
        time_end = query "timeEnd" (DateTime<Utc>);
    }
    returns { json(models::LibraryInventory) }
}
