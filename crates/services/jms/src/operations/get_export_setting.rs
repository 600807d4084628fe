// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the export setting.
    ///
    /// The response has the header `etag`.
    GetExportSetting = GET "/fleets/{fleetId}/exportSetting",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/ExportSetting/GetExportSetting";
    required {
        fleet_id = path "fleetId" (String);
    }
    returns { json(models::ExportSetting) }
}
