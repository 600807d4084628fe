// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OPSI data object.
    GetOpsiDataObject = GET "/opsiDataObjects/{opsiDataObjectIdentifier}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiDataObjects/GetOpsiDataObject";
    required {
        opsi_data_object_identifier = path "opsiDataObjectIdentifier" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::OpsiDataObject) }
}
