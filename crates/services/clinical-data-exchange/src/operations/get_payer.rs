// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a payer.
    ///
    /// The response has the header `etag`.
    GetPayer = GET "/payers/{payerId}",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-payers-payerid-get.html";
    required {
        payer_id = path "payerId" (String);
    }
    returns { json(models::Payer), state(String) }
}
