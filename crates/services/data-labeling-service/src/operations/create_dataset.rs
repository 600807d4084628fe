// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a dataset.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateDataset = POST "/datasets",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling/20211001/Dataset/CreateDataset";
    facts { with_retry_token(); }
    required {
        create_dataset_details = json(models::CreateDatasetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Dataset) }
    then {
        settled(get_dataset, models::Dataset, models::DatasetLifecycleState);
        with_id("datasetId", "id");
    }
}
