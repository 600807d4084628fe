// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a record.
    ///
    /// The response has the header `etag`.
    CreateRecord = POST "/records",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/Record/CreateRecord";
    facts { with_retry_token(); }
    required {
        create_record_details = json(models::CreateRecordDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Record) }
    then {
        settled(get_record, models::Record, models::RecordLifecycleState);
        with_id("recordId", "id");
    }
}
