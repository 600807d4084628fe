// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates an entry of the payer directory.
    ///
    /// The response has the header `etag`.
    UpdatePayerDirectoryEntry = PUT "/payerDirectoryEntries/{payerDirectoryEntryId}",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-payerdirectoryentries-payerdirectoryentryid-put.html";
    required {
        payer_directory_entry_id = path "payerDirectoryEntryId" (String);
        update_payer_directory_entry_details = json(models::UpdatePayerDirectoryEntryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PayerDirectoryEntry) }
    then { settled(get_payer_directory_entry, models::PayerDirectoryEntry, String); }
}
