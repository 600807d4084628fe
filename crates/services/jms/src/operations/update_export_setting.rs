// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the export setting.
    ///
    /// The response has the header `etag`.
    UpdateExportSetting = PUT "/fleets/{fleetId}/exportSetting",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/ExportSetting/UpdateExportSetting";
    required {
        fleet_id = path "fleetId" (String);
        update_export_setting_details = json(models::UpdateExportSettingDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExportSetting) }
}
