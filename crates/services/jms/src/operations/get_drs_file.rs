// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DRS file.
    ///
    /// The response has the header `etag`.
    GetDrsFile = GET "/fleets/{fleetId}/drsFiles/{drsFileKey}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/DrsFile/GetDrsFile";
    required {
        fleet_id = path "fleetId" (String);
        drs_file_key = path "drsFileKey" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { json(models::DrsFile) }
}
