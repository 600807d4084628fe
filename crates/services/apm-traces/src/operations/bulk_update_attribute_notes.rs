// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the attribute notes in bulk.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    BulkUpdateAttributeNotes = POST "/attributes/actions/updateNotes",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/BulkUpdateNotesStatus/BulkUpdateAttributeNotes";
    facts { without_default_retry(); }
    required {
        apm_domain_id = query "apmDomainId" (String);
        bulk_update_attribute_notes_details = json(models::BulkUpdateAttributeNotesDetails);
    }
    returns { json(models::BulkUpdateNotesStatus) }
}
