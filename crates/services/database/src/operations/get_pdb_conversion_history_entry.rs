// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the PDB conversion history entry.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPdbConversionHistoryEntry =
        GET "/databases/{databaseId}/pdbConversionHistoryEntries/{pdbConversionHistoryEntryId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/PdbConversionHistoryEntry/GetPdbConversionHistoryEntry";
    facts { without_default_retry(); }
    required {
        database_id = path "databaseId" (String);
        pdb_conversion_history_entry_id = path "pdbConversionHistoryEntryId" (String);
    }
    returns {
        json(models::PdbConversionHistoryEntry),
        state(models::PdbConversionHistoryEntryLifecycleState),
    }
}
