// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the export status.
    ///
    /// The response has the header `etag`.
    GetExportStatus = GET "/fleets/{fleetId}/exportStatus",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/ExportStatus/GetExportStatus";
    required {
        fleet_id = path "fleetId" (String);
    }
    returns { json(models::ExportStatus) }
}
