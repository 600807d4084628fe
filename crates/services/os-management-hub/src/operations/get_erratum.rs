// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the erratum.
    GetErratum = GET "/errata/{name}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Erratum/GetErratum";
    required {
        name = path "name" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Erratum) }
}
