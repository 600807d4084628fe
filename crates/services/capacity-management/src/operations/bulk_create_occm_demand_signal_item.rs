// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates OCCM demand signal items in bulk.
    BulkCreateOccmDemandSignalItem =
        POST "/occmDemandSignalItems/actions/bulkCreateDemandSignalItems",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccmDemandSignalItem/BulkCreateOccmDemandSignalItem";
    facts { with_retry_token(); }
    required {
        bulk_create_occm_demand_signal_item_details =
            json(models::BulkCreateOccmDemandSignalItemDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
}
