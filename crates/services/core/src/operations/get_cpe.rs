// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the CPE.
    ///
    /// The response has the header `etag`.
    GetCpe = GET "/cpes/{cpeId}", "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Cpe/GetCpe";
    required {
        cpe_id = path "cpeId" (String);
    }
    returns { json(models::Cpe) }
}
