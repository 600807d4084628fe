// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports the pre annotated data.
    ///
    /// The response has the header `opc-work-request-id`.
    ImportPreAnnotatedData = POST "/datasets/{datasetId}/actions/importPreAnnotatedData",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling/20211001/Dataset/ImportPreAnnotatedData";
    facts { with_retry_token(); }
    required {
        dataset_id = path "datasetId" (String);
        import_pre_annotated_data_details = json(models::ImportPreAnnotatedDataDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_dataset, models::Dataset, models::DatasetLifecycleState); }
}
