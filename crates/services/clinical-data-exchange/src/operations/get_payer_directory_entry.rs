// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an entry of the payer directory.
    ///
    /// The response has the header `etag`.
    GetPayerDirectoryEntry = GET "/payerDirectoryEntries/{payerDirectoryEntryId}",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-payerdirectoryentries-payerdirectoryentryid-get.html";
    required {
        payer_directory_entry_id = path "payerDirectoryEntryId" (String);
    }
    returns { json(models::PayerDirectoryEntry), state(String) }
}
